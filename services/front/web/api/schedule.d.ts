export interface paths {
    "/api/schedule/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description of a hidden one, which the list then has too */
                    slug?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calls: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                form: string | null;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                leastMinutes: number;
                                mostMinutes: number;
                                open: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        name: string;
                        description?: string;
                        form?: string | null;
                        /** Format: date-time */
                        opensAt?: string | null;
                        /** Format: date-time */
                        closesAt?: string | null;
                        /** @enum {unknown} */
                        visibility?: "public" | "hidden" | "closed";
                        leastMinutes?: number;
                        mostMinutes?: number;
                        position?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            description: string;
                            form: string | null;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            /** @enum {unknown} */
                            visibility: "public" | "hidden" | "closed";
                            leastMinutes: number;
                            mostMinutes: number;
                            position: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/calls/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calls: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                form: string | null;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                /** @enum {unknown} */
                                visibility: "public" | "hidden" | "closed";
                                leastMinutes: number;
                                mostMinutes: number;
                                position: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug?: string;
                        name?: string;
                        description?: string;
                        form?: string | null;
                        /** Format: date-time */
                        opensAt?: string | null;
                        /** Format: date-time */
                        closesAt?: string | null;
                        /** @enum {unknown} */
                        visibility?: "public" | "hidden" | "closed";
                        leastMinutes?: number;
                        mostMinutes?: number;
                        position?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            description: string;
                            form: string | null;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            /** @enum {unknown} */
                            visibility: "public" | "hidden" | "closed";
                            leastMinutes: number;
                            mostMinutes: number;
                            position: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/schedule/forms/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            key: string;
                            version: number;
                            definition: {
                                title: {
                                    [key: string]: string;
                                };
                                locale: string;
                                keepDays?: number;
                                sections: {
                                    key: string;
                                    title: {
                                        [key: string]: string;
                                    };
                                    help?: {
                                        [key: string]: string;
                                    };
                                    when?: ({
                                        field: string;
                                        equals: string | number | boolean;
                                    } | {
                                        field: string;
                                        has: string;
                                    } | {
                                        field: string;
                                        oneOf: (string | number)[];
                                    }) | {
                                        all: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        })[];
                                    } | {
                                        any: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        })[];
                                    };
                                    fields: ({
                                        key: string;
                                        /** @enum {string} */
                                        type: "text";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        /** @enum {unknown} */
                                        lines?: "one" | "many";
                                        /** @enum {unknown} */
                                        format?: "email" | "url";
                                        maxLength?: number;
                                        default?: string;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "number";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        whole?: boolean;
                                        minimum?: number;
                                        maximum?: number;
                                        default?: number;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "choice";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        options: {
                                            value: string;
                                            label: {
                                                [key: string]: string;
                                            };
                                            price?: number;
                                            capacity?: number;
                                            stock?: string;
                                        }[];
                                        many?: {
                                            least?: number;
                                            most?: number;
                                        };
                                        default?: string | string[];
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "date";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        /** Format: date */
                                        earliest?: string;
                                        /** Format: date */
                                        latest?: string;
                                        /** Format: date */
                                        default?: string;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "address";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "file";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        most?: number;
                                        accept?: string[];
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "consent";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        statement: {
                                            [key: string]: string;
                                        };
                                        signature?: boolean;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "merchandise";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        options: {
                                            value: string;
                                            label: {
                                                [key: string]: string;
                                            };
                                            price?: number;
                                            capacity?: number;
                                            stock?: string;
                                        }[];
                                        most?: number;
                                    })[];
                                }[];
                            };
                        };
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        definition: Record<string, unknown>;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            key: string;
                            published: number | null;
                            definition: {
                                title: {
                                    [key: string]: string;
                                };
                                locale: string;
                                keepDays?: number;
                                sections: {
                                    key: string;
                                    title: {
                                        [key: string]: string;
                                    };
                                    help?: {
                                        [key: string]: string;
                                    };
                                    when?: ({
                                        field: string;
                                        equals: string | number | boolean;
                                    } | {
                                        field: string;
                                        has: string;
                                    } | {
                                        field: string;
                                        oneOf: (string | number)[];
                                    }) | {
                                        all: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        })[];
                                    } | {
                                        any: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        })[];
                                    };
                                    fields: ({
                                        key: string;
                                        /** @enum {string} */
                                        type: "text";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        /** @enum {unknown} */
                                        lines?: "one" | "many";
                                        /** @enum {unknown} */
                                        format?: "email" | "url";
                                        maxLength?: number;
                                        default?: string;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "number";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        whole?: boolean;
                                        minimum?: number;
                                        maximum?: number;
                                        default?: number;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "choice";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        options: {
                                            value: string;
                                            label: {
                                                [key: string]: string;
                                            };
                                            price?: number;
                                            capacity?: number;
                                            stock?: string;
                                        }[];
                                        many?: {
                                            least?: number;
                                            most?: number;
                                        };
                                        default?: string | string[];
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "date";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        /** Format: date */
                                        earliest?: string;
                                        /** Format: date */
                                        latest?: string;
                                        /** Format: date */
                                        default?: string;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "address";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "file";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        most?: number;
                                        accept?: string[];
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "consent";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        statement: {
                                            [key: string]: string;
                                        };
                                        signature?: boolean;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "merchandise";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        options: {
                                            value: string;
                                            label: {
                                                [key: string]: string;
                                            };
                                            price?: number;
                                            capacity?: number;
                                            stock?: string;
                                        }[];
                                        most?: number;
                                    })[];
                                }[];
                            };
                            problems: {
                                at: string;
                                message: string;
                                rule: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            forms: {
                                /** Format: uuid */
                                id: string;
                                key: string;
                                published: number | null;
                                definition: {
                                    title: {
                                        [key: string]: string;
                                    };
                                    locale: string;
                                    keepDays?: number;
                                    sections: {
                                        key: string;
                                        title: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        fields: ({
                                            key: string;
                                            /** @enum {string} */
                                            type: "text";
                                            label: {
                                                [key: string]: string;
                                            };
                                            help?: {
                                                [key: string]: string;
                                            };
                                            required?: boolean;
                                            when?: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            }) | {
                                                all: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            } | {
                                                any: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            };
                                            seenBy?: ("person" | "staff" | "admin")[];
                                            keepDays?: number;
                                            /** @enum {unknown} */
                                            lines?: "one" | "many";
                                            /** @enum {unknown} */
                                            format?: "email" | "url";
                                            maxLength?: number;
                                            default?: string;
                                        } | {
                                            key: string;
                                            /** @enum {string} */
                                            type: "number";
                                            label: {
                                                [key: string]: string;
                                            };
                                            help?: {
                                                [key: string]: string;
                                            };
                                            required?: boolean;
                                            when?: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            }) | {
                                                all: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            } | {
                                                any: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            };
                                            seenBy?: ("person" | "staff" | "admin")[];
                                            keepDays?: number;
                                            whole?: boolean;
                                            minimum?: number;
                                            maximum?: number;
                                            default?: number;
                                        } | {
                                            key: string;
                                            /** @enum {string} */
                                            type: "choice";
                                            label: {
                                                [key: string]: string;
                                            };
                                            help?: {
                                                [key: string]: string;
                                            };
                                            required?: boolean;
                                            when?: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            }) | {
                                                all: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            } | {
                                                any: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            };
                                            seenBy?: ("person" | "staff" | "admin")[];
                                            keepDays?: number;
                                            options: {
                                                value: string;
                                                label: {
                                                    [key: string]: string;
                                                };
                                                price?: number;
                                                capacity?: number;
                                                stock?: string;
                                            }[];
                                            many?: {
                                                least?: number;
                                                most?: number;
                                            };
                                            default?: string | string[];
                                        } | {
                                            key: string;
                                            /** @enum {string} */
                                            type: "date";
                                            label: {
                                                [key: string]: string;
                                            };
                                            help?: {
                                                [key: string]: string;
                                            };
                                            required?: boolean;
                                            when?: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            }) | {
                                                all: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            } | {
                                                any: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            };
                                            seenBy?: ("person" | "staff" | "admin")[];
                                            keepDays?: number;
                                            /** Format: date */
                                            earliest?: string;
                                            /** Format: date */
                                            latest?: string;
                                            /** Format: date */
                                            default?: string;
                                        } | {
                                            key: string;
                                            /** @enum {string} */
                                            type: "address";
                                            label: {
                                                [key: string]: string;
                                            };
                                            help?: {
                                                [key: string]: string;
                                            };
                                            required?: boolean;
                                            when?: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            }) | {
                                                all: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            } | {
                                                any: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            };
                                            seenBy?: ("person" | "staff" | "admin")[];
                                            keepDays?: number;
                                        } | {
                                            key: string;
                                            /** @enum {string} */
                                            type: "file";
                                            label: {
                                                [key: string]: string;
                                            };
                                            help?: {
                                                [key: string]: string;
                                            };
                                            required?: boolean;
                                            when?: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            }) | {
                                                all: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            } | {
                                                any: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            };
                                            seenBy?: ("person" | "staff" | "admin")[];
                                            keepDays?: number;
                                            most?: number;
                                            accept?: string[];
                                        } | {
                                            key: string;
                                            /** @enum {string} */
                                            type: "consent";
                                            label: {
                                                [key: string]: string;
                                            };
                                            help?: {
                                                [key: string]: string;
                                            };
                                            required?: boolean;
                                            when?: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            }) | {
                                                all: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            } | {
                                                any: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            };
                                            seenBy?: ("person" | "staff" | "admin")[];
                                            keepDays?: number;
                                            statement: {
                                                [key: string]: string;
                                            };
                                            signature?: boolean;
                                        } | {
                                            key: string;
                                            /** @enum {string} */
                                            type: "merchandise";
                                            label: {
                                                [key: string]: string;
                                            };
                                            help?: {
                                                [key: string]: string;
                                            };
                                            required?: boolean;
                                            when?: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            }) | {
                                                all: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            } | {
                                                any: ({
                                                    field: string;
                                                    equals: string | number | boolean;
                                                } | {
                                                    field: string;
                                                    has: string;
                                                } | {
                                                    field: string;
                                                    oneOf: (string | number)[];
                                                })[];
                                            };
                                            seenBy?: ("person" | "staff" | "admin")[];
                                            keepDays?: number;
                                            options: {
                                                value: string;
                                                label: {
                                                    [key: string]: string;
                                                };
                                                price?: number;
                                                capacity?: number;
                                                stock?: string;
                                            }[];
                                            most?: number;
                                        })[];
                                    }[];
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/forms/{key}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            key: string;
                            published: number | null;
                            definition: {
                                title: {
                                    [key: string]: string;
                                };
                                locale: string;
                                keepDays?: number;
                                sections: {
                                    key: string;
                                    title: {
                                        [key: string]: string;
                                    };
                                    help?: {
                                        [key: string]: string;
                                    };
                                    when?: ({
                                        field: string;
                                        equals: string | number | boolean;
                                    } | {
                                        field: string;
                                        has: string;
                                    } | {
                                        field: string;
                                        oneOf: (string | number)[];
                                    }) | {
                                        all: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        })[];
                                    } | {
                                        any: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        })[];
                                    };
                                    fields: ({
                                        key: string;
                                        /** @enum {string} */
                                        type: "text";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        /** @enum {unknown} */
                                        lines?: "one" | "many";
                                        /** @enum {unknown} */
                                        format?: "email" | "url";
                                        maxLength?: number;
                                        default?: string;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "number";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        whole?: boolean;
                                        minimum?: number;
                                        maximum?: number;
                                        default?: number;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "choice";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        options: {
                                            value: string;
                                            label: {
                                                [key: string]: string;
                                            };
                                            price?: number;
                                            capacity?: number;
                                            stock?: string;
                                        }[];
                                        many?: {
                                            least?: number;
                                            most?: number;
                                        };
                                        default?: string | string[];
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "date";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        /** Format: date */
                                        earliest?: string;
                                        /** Format: date */
                                        latest?: string;
                                        /** Format: date */
                                        default?: string;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "address";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "file";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        most?: number;
                                        accept?: string[];
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "consent";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        statement: {
                                            [key: string]: string;
                                        };
                                        signature?: boolean;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "merchandise";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        options: {
                                            value: string;
                                            label: {
                                                [key: string]: string;
                                            };
                                            price?: number;
                                            capacity?: number;
                                            stock?: string;
                                        }[];
                                        most?: number;
                                    })[];
                                }[];
                            };
                            problems: {
                                at: string;
                                message: string;
                                rule: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/forms/{key}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            key: string;
                            version: number;
                            definition: {
                                title: {
                                    [key: string]: string;
                                };
                                locale: string;
                                keepDays?: number;
                                sections: {
                                    key: string;
                                    title: {
                                        [key: string]: string;
                                    };
                                    help?: {
                                        [key: string]: string;
                                    };
                                    when?: ({
                                        field: string;
                                        equals: string | number | boolean;
                                    } | {
                                        field: string;
                                        has: string;
                                    } | {
                                        field: string;
                                        oneOf: (string | number)[];
                                    }) | {
                                        all: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        })[];
                                    } | {
                                        any: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        })[];
                                    };
                                    fields: ({
                                        key: string;
                                        /** @enum {string} */
                                        type: "text";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        /** @enum {unknown} */
                                        lines?: "one" | "many";
                                        /** @enum {unknown} */
                                        format?: "email" | "url";
                                        maxLength?: number;
                                        default?: string;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "number";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        whole?: boolean;
                                        minimum?: number;
                                        maximum?: number;
                                        default?: number;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "choice";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        options: {
                                            value: string;
                                            label: {
                                                [key: string]: string;
                                            };
                                            price?: number;
                                            capacity?: number;
                                            stock?: string;
                                        }[];
                                        many?: {
                                            least?: number;
                                            most?: number;
                                        };
                                        default?: string | string[];
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "date";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        /** Format: date */
                                        earliest?: string;
                                        /** Format: date */
                                        latest?: string;
                                        /** Format: date */
                                        default?: string;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "address";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "file";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        most?: number;
                                        accept?: string[];
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "consent";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        statement: {
                                            [key: string]: string;
                                        };
                                        signature?: boolean;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "merchandise";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        options: {
                                            value: string;
                                            label: {
                                                [key: string]: string;
                                            };
                                            price?: number;
                                            capacity?: number;
                                            stock?: string;
                                        }[];
                                        most?: number;
                                    })[];
                                }[];
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/forms/{key}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            versions: {
                                version: number;
                                /** Format: date-time */
                                at: string;
                                actor: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/forms/{key}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                    version: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            key: string;
                            version: number;
                            definition: {
                                title: {
                                    [key: string]: string;
                                };
                                locale: string;
                                keepDays?: number;
                                sections: {
                                    key: string;
                                    title: {
                                        [key: string]: string;
                                    };
                                    help?: {
                                        [key: string]: string;
                                    };
                                    when?: ({
                                        field: string;
                                        equals: string | number | boolean;
                                    } | {
                                        field: string;
                                        has: string;
                                    } | {
                                        field: string;
                                        oneOf: (string | number)[];
                                    }) | {
                                        all: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        })[];
                                    } | {
                                        any: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        })[];
                                    };
                                    fields: ({
                                        key: string;
                                        /** @enum {string} */
                                        type: "text";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        /** @enum {unknown} */
                                        lines?: "one" | "many";
                                        /** @enum {unknown} */
                                        format?: "email" | "url";
                                        maxLength?: number;
                                        default?: string;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "number";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        whole?: boolean;
                                        minimum?: number;
                                        maximum?: number;
                                        default?: number;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "choice";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        options: {
                                            value: string;
                                            label: {
                                                [key: string]: string;
                                            };
                                            price?: number;
                                            capacity?: number;
                                            stock?: string;
                                        }[];
                                        many?: {
                                            least?: number;
                                            most?: number;
                                        };
                                        default?: string | string[];
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "date";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        /** Format: date */
                                        earliest?: string;
                                        /** Format: date */
                                        latest?: string;
                                        /** Format: date */
                                        default?: string;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "address";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "file";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        most?: number;
                                        accept?: string[];
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "consent";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        statement: {
                                            [key: string]: string;
                                        };
                                        signature?: boolean;
                                    } | {
                                        key: string;
                                        /** @enum {string} */
                                        type: "merchandise";
                                        label: {
                                            [key: string]: string;
                                        };
                                        help?: {
                                            [key: string]: string;
                                        };
                                        required?: boolean;
                                        when?: ({
                                            field: string;
                                            equals: string | number | boolean;
                                        } | {
                                            field: string;
                                            has: string;
                                        } | {
                                            field: string;
                                            oneOf: (string | number)[];
                                        }) | {
                                            all: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        } | {
                                            any: ({
                                                field: string;
                                                equals: string | number | boolean;
                                            } | {
                                                field: string;
                                                has: string;
                                            } | {
                                                field: string;
                                                oneOf: (string | number)[];
                                            })[];
                                        };
                                        seenBy?: ("person" | "staff" | "admin")[];
                                        keepDays?: number;
                                        options: {
                                            value: string;
                                            label: {
                                                [key: string]: string;
                                            };
                                            price?: number;
                                            capacity?: number;
                                            stock?: string;
                                        }[];
                                        most?: number;
                                    })[];
                                }[];
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/forms/{key}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            problems: {
                                at: string;
                                message: string;
                                rule: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description new answers by field; null takes one away */
                        answers: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            form: string;
                            version: number;
                            /** Format: uuid */
                            reference: string;
                            answers: {
                                [key: string]: unknown;
                            };
                            signed: {
                                [key: string]: string;
                            };
                            /** Format: date-time */
                            at: string;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/schedule/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/files/{id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        locale?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/proofs/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            proof: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description a title, or who holds it */
                    q?: string;
                    state?: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                    call?: string;
                    track?: string;
                    /** @description `next` of the page before */
                    after?: string;
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            panels: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                callId: string | null;
                                /** Format: uuid */
                                trackId: string | null;
                                /** @enum {unknown} */
                                state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                                reason: string;
                                title: string;
                                abstract: string;
                                minutes: number;
                                setupMinutes: number;
                                teardownMinutes: number;
                                audience: number | null;
                                leastAge: number;
                                needs: string[];
                                /** Format: date-time */
                                createdAt: string;
                                panelists: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    email: string;
                                    locale: string;
                                    available: {
                                        /** Format: date-time */
                                        from: string;
                                        /** Format: date-time */
                                        until: string;
                                    }[];
                                    /** Format: date-time */
                                    confirmedAt: string | null;
                                    /** Format: date-time */
                                    checkedInAt: string | null;
                                }[];
                                score: {
                                    reviews: number;
                                    average: number | null;
                                } | null;
                                interest: number;
                            }[];
                            /** Format: uuid */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description of who is not signed in */
                        proof?: string;
                        /** @default en */
                        locale: string;
                        /** Format: uuid */
                        call: string;
                        panel: {
                            title: string;
                            abstract?: string;
                            minutes: number;
                            /** Format: uuid */
                            trackId?: string | null;
                            setupMinutes?: number;
                            teardownMinutes?: number;
                            audience?: number | null;
                            leastAge?: number;
                            needs?: string[];
                        };
                        name: string;
                        available?: {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            until: string;
                        }[];
                        others?: {
                            name: string;
                            /** Format: email */
                            email: string;
                        }[];
                        answers?: {
                            [key: string]: unknown;
                        };
                        /** @description the version of the form that was asked */
                        form?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            callId: string | null;
                            /** Format: uuid */
                            trackId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                            reason: string;
                            title: string;
                            abstract: string;
                            minutes: number;
                            setupMinutes: number;
                            teardownMinutes: number;
                            audience: number | null;
                            leastAge: number;
                            needs: string[];
                            /** Format: date-time */
                            createdAt: string;
                            call: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                form: string | null;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                leastMinutes: number;
                                mostMinutes: number;
                                open: boolean;
                            } | null;
                            submissions: {
                                id: string;
                                form: string;
                                version: number;
                                answers: {
                                    [key: string]: unknown;
                                };
                            }[];
                            times: {
                                /** Format: uuid */
                                slot: string;
                                room: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                            }[];
                            me: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                code: string;
                                available: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                }[];
                                /** Format: date-time */
                                confirmedAt: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                            };
                            panelists: {
                                name: string;
                                /** Format: date-time */
                                confirmedAt: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/panels/{id}/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            callId: string | null;
                            /** Format: uuid */
                            trackId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                            reason: string;
                            title: string;
                            abstract: string;
                            minutes: number;
                            setupMinutes: number;
                            teardownMinutes: number;
                            audience: number | null;
                            leastAge: number;
                            needs: string[];
                            /** Format: date-time */
                            createdAt: string;
                            call: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                form: string | null;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                leastMinutes: number;
                                mostMinutes: number;
                                open: boolean;
                            } | null;
                            submissions: {
                                id: string;
                                form: string;
                                version: number;
                                answers: {
                                    [key: string]: unknown;
                                };
                            }[];
                            times: {
                                /** Format: uuid */
                                slot: string;
                                room: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                            }[];
                            me: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                code: string;
                                available: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                }[];
                                /** Format: date-time */
                                confirmedAt: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                            };
                            panelists: {
                                name: string;
                                /** Format: date-time */
                                confirmedAt: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/panels/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        panel?: {
                            title?: string;
                            abstract?: string;
                            minutes?: number;
                            /** Format: uuid */
                            trackId?: string | null;
                            setupMinutes?: number;
                            teardownMinutes?: number;
                            audience?: number | null;
                            leastAge?: number;
                            needs?: string[];
                        };
                        answers?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            callId: string | null;
                            /** Format: uuid */
                            trackId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                            reason: string;
                            title: string;
                            abstract: string;
                            minutes: number;
                            setupMinutes: number;
                            teardownMinutes: number;
                            audience: number | null;
                            leastAge: number;
                            needs: string[];
                            /** Format: date-time */
                            createdAt: string;
                            call: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                form: string | null;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                leastMinutes: number;
                                mostMinutes: number;
                                open: boolean;
                            } | null;
                            submissions: {
                                id: string;
                                form: string;
                                version: number;
                                answers: {
                                    [key: string]: unknown;
                                };
                            }[];
                            times: {
                                /** Format: uuid */
                                slot: string;
                                room: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                            }[];
                            me: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                code: string;
                                available: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                }[];
                                /** Format: date-time */
                                confirmedAt: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                            };
                            panelists: {
                                name: string;
                                /** Format: date-time */
                                confirmedAt: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/panels/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        available?: {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            until: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            callId: string | null;
                            /** Format: uuid */
                            trackId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                            reason: string;
                            title: string;
                            abstract: string;
                            minutes: number;
                            setupMinutes: number;
                            teardownMinutes: number;
                            audience: number | null;
                            leastAge: number;
                            needs: string[];
                            /** Format: date-time */
                            createdAt: string;
                            call: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                form: string | null;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                leastMinutes: number;
                                mostMinutes: number;
                                open: boolean;
                            } | null;
                            submissions: {
                                id: string;
                                form: string;
                                version: number;
                                answers: {
                                    [key: string]: unknown;
                                };
                            }[];
                            times: {
                                /** Format: uuid */
                                slot: string;
                                room: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                            }[];
                            me: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                code: string;
                                available: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                }[];
                                /** Format: date-time */
                                confirmedAt: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                            };
                            panelists: {
                                name: string;
                                /** Format: date-time */
                                confirmedAt: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/panels/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            callId: string | null;
                            /** Format: uuid */
                            trackId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                            reason: string;
                            title: string;
                            abstract: string;
                            minutes: number;
                            setupMinutes: number;
                            teardownMinutes: number;
                            audience: number | null;
                            leastAge: number;
                            needs: string[];
                            /** Format: date-time */
                            createdAt: string;
                            call: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                form: string | null;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                leastMinutes: number;
                                mostMinutes: number;
                                open: boolean;
                            } | null;
                            submissions: {
                                id: string;
                                form: string;
                                version: number;
                                answers: {
                                    [key: string]: unknown;
                                };
                            }[];
                            times: {
                                /** Format: uuid */
                                slot: string;
                                room: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                            }[];
                            me: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                code: string;
                                available: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                }[];
                                /** Format: date-time */
                                confirmedAt: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                            };
                            panelists: {
                                name: string;
                                /** Format: date-time */
                                confirmedAt: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/panels/additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        panel: {
                            title: string;
                            abstract?: string;
                            minutes: number;
                            /** Format: uuid */
                            trackId?: string | null;
                            setupMinutes?: number;
                            teardownMinutes?: number;
                            audience?: number | null;
                            leastAge?: number;
                            needs?: string[];
                        };
                        panelists?: {
                            name: string;
                            /** Format: email */
                            email: string;
                        }[];
                        /** @default en */
                        locale: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            callId: string | null;
                            /** Format: uuid */
                            trackId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                            reason: string;
                            title: string;
                            abstract: string;
                            minutes: number;
                            setupMinutes: number;
                            teardownMinutes: number;
                            audience: number | null;
                            leastAge: number;
                            needs: string[];
                            /** Format: date-time */
                            createdAt: string;
                            panelists: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                locale: string;
                                available: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                }[];
                                /** Format: date-time */
                                confirmedAt: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/panels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            callId: string | null;
                            /** Format: uuid */
                            trackId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                            reason: string;
                            title: string;
                            abstract: string;
                            minutes: number;
                            setupMinutes: number;
                            teardownMinutes: number;
                            audience: number | null;
                            leastAge: number;
                            needs: string[];
                            /** Format: date-time */
                            createdAt: string;
                            panelists: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                locale: string;
                                available: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                }[];
                                /** Format: date-time */
                                confirmedAt: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                            }[];
                            submissions: {
                                id: string;
                                form: string;
                                version: number;
                                answers: {
                                    [key: string]: unknown;
                                };
                            }[];
                            history: {
                                /** Format: date-time */
                                at: string;
                                actor: string;
                                action: string;
                                before: unknown;
                                after: unknown;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title?: string;
                        abstract?: string;
                        minutes?: number;
                        /** Format: uuid */
                        trackId?: string | null;
                        setupMinutes?: number;
                        teardownMinutes?: number;
                        audience?: number | null;
                        leastAge?: number;
                        needs?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            callId: string | null;
                            /** Format: uuid */
                            trackId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                            reason: string;
                            title: string;
                            abstract: string;
                            minutes: number;
                            setupMinutes: number;
                            teardownMinutes: number;
                            audience: number | null;
                            leastAge: number;
                            needs: string[];
                            /** Format: date-time */
                            createdAt: string;
                            panelists: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                locale: string;
                                available: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                }[];
                                /** Format: date-time */
                                confirmedAt: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/schedule/panels/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                        /** @default  */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            callId: string | null;
                            /** Format: uuid */
                            trackId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                            reason: string;
                            title: string;
                            abstract: string;
                            minutes: number;
                            setupMinutes: number;
                            teardownMinutes: number;
                            audience: number | null;
                            leastAge: number;
                            needs: string[];
                            /** Format: date-time */
                            createdAt: string;
                            panelists: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                locale: string;
                                available: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                }[];
                                /** Format: date-time */
                                confirmedAt: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/panels/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        panelist: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            callId: string | null;
                            /** Format: uuid */
                            trackId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "waitlisted" | "confirmed" | "placed" | "archived";
                            reason: string;
                            title: string;
                            abstract: string;
                            minutes: number;
                            setupMinutes: number;
                            teardownMinutes: number;
                            audience: number | null;
                            leastAge: number;
                            needs: string[];
                            /** Format: date-time */
                            createdAt: string;
                            panelists: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                locale: string;
                                available: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                }[];
                                /** Format: date-time */
                                confirmedAt: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/panels/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reviews: {
                                reviewer: string;
                                score: number | null;
                                comment: string;
                                conflict: boolean;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/panels/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        score: number | null;
                        comment?: string;
                        conflict?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reviewer: string;
                            score: number | null;
                            comment: string;
                            conflict: boolean;
                            /** Format: date-time */
                            at: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            categories: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                arrows: {
                                    [key: string]: "up" | "up-right" | "right" | "down-right" | "down" | "down-left" | "left" | "up-left" | "here";
                                };
                                position: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        name: string;
                        arrows?: {
                            [key: string]: "up" | "up-right" | "right" | "down-right" | "down" | "down-left" | "left" | "up-left" | "here";
                        };
                        position?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            arrows: {
                                [key: string]: "up" | "up-right" | "right" | "down-right" | "down" | "down-left" | "left" | "up-left" | "here";
                            };
                            position: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug?: string;
                        name?: string;
                        arrows?: {
                            [key: string]: "up" | "up-right" | "right" | "down-right" | "down" | "down-left" | "left" | "up-left" | "here";
                        };
                        position?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            arrows: {
                                [key: string]: "up" | "up-right" | "right" | "down-right" | "down" | "down-left" | "left" | "up-left" | "here";
                            };
                            position: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/schedule/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rooms: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** Format: uuid */
                                categoryId: string | null;
                                capacity: number | null;
                                features: string[];
                                opens: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                }[];
                                position: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        name: string;
                        description?: string;
                        /** Format: uuid */
                        categoryId?: string | null;
                        capacity?: number | null;
                        features?: string[];
                        opens?: {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            until: string;
                        }[];
                        position?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            description: string;
                            /** Format: uuid */
                            categoryId: string | null;
                            capacity: number | null;
                            features: string[];
                            opens: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                            }[];
                            position: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug?: string;
                        name?: string;
                        description?: string;
                        /** Format: uuid */
                        categoryId?: string | null;
                        capacity?: number | null;
                        features?: string[];
                        opens?: {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            until: string;
                        }[];
                        position?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            description: string;
                            /** Format: uuid */
                            categoryId: string | null;
                            capacity: number | null;
                            features: string[];
                            opens: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                            }[];
                            position: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/schedule/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tracks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                colour: string;
                                position: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        name: string;
                        description?: string;
                        colour?: string;
                        position?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            description: string;
                            colour: string;
                            position: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/tracks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug?: string;
                        name?: string;
                        description?: string;
                        colour?: string;
                        position?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            description: string;
                            colour: string;
                            position: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/schedule/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            gridMinutes: number;
                            turnoverMinutes: number;
                            adultsFrom: string | null;
                            adultsUntil: string | null;
                        };
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        gridMinutes: number;
                        turnoverMinutes: number;
                        adultsFrom: string | null;
                        adultsUntil: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            gridMinutes: number;
                            turnoverMinutes: number;
                            adultsFrom: string | null;
                            adultsUntil: string | null;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            slots: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                roomId: string;
                                /** Format: uuid */
                                panelId: string | null;
                                title: string | null;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                seats: number | null;
                                taken: number;
                                name: string;
                                people: string[];
                            }[];
                            warnings: {
                                /** @enum {unknown} */
                                kind: "room-twice" | "turnover" | "person-twice" | "person-away" | "room-closed" | "equipment" | "audience" | "seats" | "adults-hours" | "too-short" | "not-coming";
                                slots: string[];
                                about: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        roomId: string;
                        /** Format: uuid */
                        panelId?: string | null;
                        title?: string | null;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        seats?: number | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            slot: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                roomId: string;
                                /** Format: uuid */
                                panelId: string | null;
                                title: string | null;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                seats: number | null;
                                taken: number;
                            };
                            warnings: {
                                /** @enum {unknown} */
                                kind: "room-twice" | "turnover" | "person-twice" | "person-away" | "room-closed" | "equipment" | "audience" | "seats" | "adults-hours" | "too-short" | "not-coming";
                                slots: string[];
                                about: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/slots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            warnings: {
                                /** @enum {unknown} */
                                kind: "room-twice" | "turnover" | "person-twice" | "person-away" | "room-closed" | "equipment" | "audience" | "seats" | "adults-hours" | "too-short" | "not-coming";
                                slots: string[];
                                about: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        roomId?: string;
                        /** Format: uuid */
                        panelId?: string | null;
                        title?: string | null;
                        /** Format: date-time */
                        startsAt?: string;
                        /** Format: date-time */
                        endsAt?: string;
                        seats?: number | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            slot: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                roomId: string;
                                /** Format: uuid */
                                panelId: string | null;
                                title: string | null;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                seats: number | null;
                                taken: number;
                            };
                            warnings: {
                                /** @enum {unknown} */
                                kind: "room-twice" | "turnover" | "person-twice" | "person-away" | "room-closed" | "equipment" | "audience" | "seats" | "adults-hours" | "too-short" | "not-coming";
                                slots: string[];
                                about: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/schedule/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: {
                                number: number;
                                /** Format: date-time */
                                at: string;
                                note: string;
                            } | null;
                            entries: {
                                /** Format: uuid */
                                slot: string;
                                /** Format: uuid */
                                panel: string | null;
                                title: string;
                                abstract: string;
                                people: string[];
                                leastAge: number;
                                room: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                track: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                    colour: string;
                                } | null;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                seats: number | null;
                                left: number | null;
                                interest: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    at?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rooms: {
                                room: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                now: {
                                    /** Format: uuid */
                                    slot: string;
                                    /** Format: uuid */
                                    panel: string | null;
                                    title: string;
                                    abstract: string;
                                    people: string[];
                                    leastAge: number;
                                    room: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                    };
                                    track: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                        colour: string;
                                    } | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    seats: number | null;
                                }[];
                                next: {
                                    /** Format: uuid */
                                    slot: string;
                                    /** Format: uuid */
                                    panel: string | null;
                                    title: string;
                                    abstract: string;
                                    people: string[];
                                    leastAge: number;
                                    room: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                    };
                                    track: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                        colour: string;
                                    } | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    seats: number | null;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description `next` of the page before */
                    before?: number;
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            versions: {
                                number: number;
                                /** Format: date-time */
                                at: string;
                                note: string;
                                changes: {
                                    /** @enum {unknown} */
                                    kind: "added" | "removed" | "moved" | "changed";
                                    before: {
                                        /** Format: uuid */
                                        slot: string;
                                        /** Format: uuid */
                                        panel: string | null;
                                        title: string;
                                        abstract: string;
                                        people: string[];
                                        leastAge: number;
                                        room: {
                                            /** Format: uuid */
                                            id: string;
                                            slug: string;
                                            name: string;
                                        };
                                        track: {
                                            /** Format: uuid */
                                            id: string;
                                            slug: string;
                                            name: string;
                                            colour: string;
                                        } | null;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                        seats: number | null;
                                    } | null;
                                    after: {
                                        /** Format: uuid */
                                        slot: string;
                                        /** Format: uuid */
                                        panel: string | null;
                                        title: string;
                                        abstract: string;
                                        people: string[];
                                        leastAge: number;
                                        room: {
                                            /** Format: uuid */
                                            id: string;
                                            slug: string;
                                            name: string;
                                        };
                                        track: {
                                            /** Format: uuid */
                                            id: string;
                                            slug: string;
                                            name: string;
                                            colour: string;
                                        } | null;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                        seats: number | null;
                                    } | null;
                                }[];
                            }[];
                            next: number | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: number;
                            /** Format: date-time */
                            at: string;
                            changes: {
                                /** @enum {unknown} */
                                kind: "added" | "removed" | "moved" | "changed";
                                before: {
                                    /** Format: uuid */
                                    slot: string;
                                    /** Format: uuid */
                                    panel: string | null;
                                    title: string;
                                    abstract: string;
                                    people: string[];
                                    leastAge: number;
                                    room: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                    };
                                    track: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                        colour: string;
                                    } | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    seats: number | null;
                                } | null;
                                after: {
                                    /** Format: uuid */
                                    slot: string;
                                    /** Format: uuid */
                                    panel: string | null;
                                    title: string;
                                    abstract: string;
                                    people: string[];
                                    leastAge: number;
                                    room: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                    };
                                    track: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                        colour: string;
                                    } | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    seats: number | null;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/releases/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changes: {
                                /** @enum {unknown} */
                                kind: "added" | "removed" | "moved" | "changed";
                                before: {
                                    /** Format: uuid */
                                    slot: string;
                                    /** Format: uuid */
                                    panel: string | null;
                                    title: string;
                                    abstract: string;
                                    people: string[];
                                    leastAge: number;
                                    room: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                    };
                                    track: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                        colour: string;
                                    } | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    seats: number | null;
                                } | null;
                                after: {
                                    /** Format: uuid */
                                    slot: string;
                                    /** Format: uuid */
                                    panel: string | null;
                                    title: string;
                                    abstract: string;
                                    people: string[];
                                    leastAge: number;
                                    room: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                    };
                                    track: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                        colour: string;
                                    } | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    seats: number | null;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/attendees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description of who is not signed in */
                        proof?: string;
                        /** @default  */
                        name: string;
                        /** @default en */
                        locale: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            name: string;
                            code: string;
                            feed: string;
                            favourites: string[];
                            seats: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            name: string;
                            code: string;
                            feed: string;
                            favourites: string[];
                            seats: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/favourites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/slots/{id}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            seats: string[];
                        };
                    };
                };
            };
        };
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            seats: string[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/slots/{id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            guests: {
                                name: string;
                                email: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/calendars/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/calendars/rooms/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/calendars/tracks/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/calendars/people/{feed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    feed: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/programme.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rows: {
                                /** @enum {unknown} */
                                sheet: "panels" | "slots";
                                row: number;
                                /** @enum {unknown} */
                                result: "added" | "changed" | "same" | "refused";
                                errors: {
                                    column: string;
                                    message: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            panels: {
                                [key: string]: number;
                            };
                            slots: number;
                            seats: number;
                            taken: number;
                            favourites: number;
                            attendees: number;
                            checkedIn: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
