export interface paths {
    "/api/vendors/types": {
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
                            types: {
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
                                mostShares: number;
                                mostAssistants: number;
                                open: boolean;
                                sizes: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                    price: number;
                                    mostChairs: number;
                                }[];
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
                        mostShares?: number;
                        mostAssistants?: number;
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
                            mostShares: number;
                            mostAssistants: number;
                            position: number;
                            sizes: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                slug: string;
                                name: string;
                                price: number;
                                capacity: number | null;
                                mostChairs: number;
                                position: number;
                                taken: number;
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
    "/api/vendors/types/all": {
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
                            types: {
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
                                mostShares: number;
                                mostAssistants: number;
                                position: number;
                                sizes: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    typeId: string;
                                    slug: string;
                                    name: string;
                                    price: number;
                                    capacity: number | null;
                                    mostChairs: number;
                                    position: number;
                                    taken: number;
                                }[];
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
    "/api/vendors/types/{id}": {
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
                        mostShares?: number;
                        mostAssistants?: number;
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
                            mostShares: number;
                            mostAssistants: number;
                            position: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/vendors/types/{id}/sizes": {
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
                        slug: string;
                        name: string;
                        price?: number;
                        capacity?: number | null;
                        mostChairs?: number;
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
                            /** Format: uuid */
                            typeId: string;
                            slug: string;
                            name: string;
                            price: number;
                            capacity: number | null;
                            mostChairs: number;
                            position: number;
                            taken: number;
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
    "/api/vendors/sizes/{id}": {
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
                        price?: number;
                        capacity?: number | null;
                        mostChairs?: number;
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
                            /** Format: uuid */
                            typeId: string;
                            slug: string;
                            name: string;
                            price: number;
                            capacity: number | null;
                            mostChairs: number;
                            position: number;
                            taken: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/vendors/rules": {
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
                            offerHours: number;
                            offerNext: boolean;
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
                        offerHours: number;
                        offerNext: boolean;
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
                            offerHours: number;
                            offerNext: boolean;
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
    "/api/vendors/forms/{key}": {
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
    "/api/vendors/forms": {
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
    "/api/vendors/forms/{key}/draft": {
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
    "/api/vendors/forms/{key}/publication": {
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
    "/api/vendors/forms/{key}/versions": {
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
    "/api/vendors/forms/{key}/versions/{version}": {
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
    "/api/vendors/forms/{key}/check": {
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
    "/api/vendors/submissions/{id}": {
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
    "/api/vendors/files": {
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
    "/api/vendors/files/{id}/details": {
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
    "/api/vendors/files/{id}": {
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
    "/api/vendors/proofs": {
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
    "/api/vendors/proofs/{id}/answer": {
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
    "/api/vendors/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description in the booth's name, the beginning of a person's name or address, or the table's number */
                    q?: string;
                    state?: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                    type?: string;
                    /** @description for an answer to their message */
                    waits?: boolean;
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
                            applications: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** Format: uuid */
                                sizeId: string;
                                /** @enum {unknown} */
                                state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                                name: string;
                                /** Format: date-time */
                                submittedAt: string | null;
                                /** Format: date-time */
                                offerUntil: string | null;
                                tableNumber: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                vendor: string;
                                email: string;
                                waits: boolean;
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
                        /** @description of the address; needless for who is signed in */
                        proof?: string;
                        person: string;
                        locale?: string;
                        application: {
                            /** Format: uuid */
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            name: string;
                            description?: string;
                            /** Format: uri */
                            website?: string | null;
                            /** @description whether the public list names it */
                            listed?: boolean;
                            chairs?: number;
                            answers?: {
                                [key: string]: unknown;
                            };
                            others?: {
                                /** @enum {unknown} */
                                kind: "share" | "assistant";
                                name: string;
                                /** Format: email */
                                email: string;
                                booth?: string | null;
                            }[];
                        };
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
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            code: string;
                            draft: {
                                [key: string]: unknown;
                            };
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
    "/api/vendors/applications/own": {
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
                            applications: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** Format: uuid */
                                sizeId: string;
                                /** @enum {unknown} */
                                state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                                name: string;
                                /** Format: date-time */
                                submittedAt: string | null;
                                /** Format: date-time */
                                offerUntil: string | null;
                                tableNumber: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                vendor: string;
                                email: string;
                                waits: boolean;
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
    "/api/vendors/applications/{id}/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: {
                    "x-code"?: string;
                };
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
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            code: string;
                            draft: {
                                [key: string]: unknown;
                            };
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
                header?: {
                    "x-code"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        typeId?: string;
                        /** Format: uuid */
                        sizeId?: string;
                        name?: string;
                        description?: string;
                        /** Format: uri */
                        website?: string | null;
                        /** @description whether the public list names it */
                        listed?: boolean;
                        chairs?: number;
                        answers?: {
                            [key: string]: unknown;
                        };
                        others?: {
                            /** @enum {unknown} */
                            kind: "share" | "assistant";
                            name: string;
                            /** Format: email */
                            email: string;
                            booth?: string | null;
                        }[];
                        person?: string;
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
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            code: string;
                            draft: {
                                [key: string]: unknown;
                            };
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/vendors/applications/{id}/submission": {
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
                header?: {
                    "x-code"?: string;
                };
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
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            code: string;
                            draft: {
                                [key: string]: unknown;
                            };
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
    "/api/vendors/applications/{id}/acceptance": {
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
                header?: {
                    "x-code"?: string;
                };
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
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            code: string;
                            draft: {
                                [key: string]: unknown;
                            };
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
    "/api/vendors/applications/{id}/withdrawal": {
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
                header?: {
                    "x-code"?: string;
                };
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
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            code: string;
                            draft: {
                                [key: string]: unknown;
                            };
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
    "/api/vendors/applications/{id}/checkout": {
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
                header?: {
                    "x-code"?: string;
                };
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
                            attempt: string;
                            url: string;
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
    "/api/vendors/figures": {
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
                            figures: {
                                /** Format: uuid */
                                typeId: string;
                                /** @enum {unknown} */
                                state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                                applications: number;
                                shares: number;
                                assistants: number;
                                chairs: number;
                                checkedIn: number;
                                total: number;
                                paid: number;
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
    "/api/vendors/applications/{id}": {
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
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
                            }[];
                            steps: ("draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived")[];
                            dues: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                partId: string | null;
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                /** Format: uuid */
                                itemId: string | null;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                pools: string[];
                                reason: string | null;
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            entries: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                amount: number;
                                currency: string;
                                provider: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            returning: number;
                            history: {
                                /** Format: date-time */
                                at: string;
                                actor: string;
                                action: string;
                                before: unknown;
                                after: unknown;
                            }[];
                            result: {
                                average: number | null;
                                ratings: number;
                                conflicts: number;
                            } | null;
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
                        name?: string;
                        description?: string;
                        /** Format: uri */
                        website?: string | null;
                        /** @description whether the public list names it */
                        listed?: boolean;
                        chairs?: number;
                        others?: {
                            /** @enum {unknown} */
                            kind: "share" | "assistant";
                            name: string;
                            /** Format: email */
                            email: string;
                            booth?: string | null;
                        }[];
                        person?: string;
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
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
                            }[];
                            steps: ("draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived")[];
                            dues: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                partId: string | null;
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                /** Format: uuid */
                                itemId: string | null;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                pools: string[];
                                reason: string | null;
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            entries: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                amount: number;
                                currency: string;
                                provider: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            returning: number;
                            history: {
                                /** Format: date-time */
                                at: string;
                                actor: string;
                                action: string;
                                before: unknown;
                                after: unknown;
                            }[];
                            result: {
                                average: number | null;
                                ratings: number;
                                conflicts: number;
                            } | null;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/vendors/applications/{id}/decision": {
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
                        state: "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                        /** @description as the vendor is told */
                        reason: string;
                        /** @description how long an offer stands */
                        hours?: number;
                        /**
                         * Format: uuid
                         * @description the table that is offered
                         */
                        size?: string;
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
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
                            }[];
                            steps: ("draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived")[];
                            dues: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                partId: string | null;
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                /** Format: uuid */
                                itemId: string | null;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                pools: string[];
                                reason: string | null;
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            entries: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                amount: number;
                                currency: string;
                                provider: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            returning: number;
                            history: {
                                /** Format: date-time */
                                at: string;
                                actor: string;
                                action: string;
                                before: unknown;
                                after: unknown;
                            }[];
                            result: {
                                average: number | null;
                                ratings: number;
                                conflicts: number;
                            } | null;
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
    "/api/vendors/applications/{id}/table": {
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
                        number: string | null;
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
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
                            }[];
                            steps: ("draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived")[];
                            dues: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                partId: string | null;
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                /** Format: uuid */
                                itemId: string | null;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                pools: string[];
                                reason: string | null;
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            entries: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                amount: number;
                                currency: string;
                                provider: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            returning: number;
                            history: {
                                /** Format: date-time */
                                at: string;
                                actor: string;
                                action: string;
                                before: unknown;
                                after: unknown;
                            }[];
                            result: {
                                average: number | null;
                                ratings: number;
                                conflicts: number;
                            } | null;
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
    "/api/vendors/applications/{id}/check-in": {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
                            }[];
                            steps: ("draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived")[];
                            dues: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                partId: string | null;
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                /** Format: uuid */
                                itemId: string | null;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                pools: string[];
                                reason: string | null;
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            entries: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                amount: number;
                                currency: string;
                                provider: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            returning: number;
                            history: {
                                /** Format: date-time */
                                at: string;
                                actor: string;
                                action: string;
                                before: unknown;
                                after: unknown;
                            }[];
                            result: {
                                average: number | null;
                                ratings: number;
                                conflicts: number;
                            } | null;
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
    "/api/vendors/applications/{id}/check-out": {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
                            }[];
                            steps: ("draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived")[];
                            dues: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                partId: string | null;
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                /** Format: uuid */
                                itemId: string | null;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                pools: string[];
                                reason: string | null;
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            entries: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                amount: number;
                                currency: string;
                                provider: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            returning: number;
                            history: {
                                /** Format: date-time */
                                at: string;
                                actor: string;
                                action: string;
                                before: unknown;
                                after: unknown;
                            }[];
                            result: {
                                average: number | null;
                                ratings: number;
                                conflicts: number;
                            } | null;
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
    "/api/vendors/applications/{id}/refunds": {
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
                        amount?: number;
                        reason: string;
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
                            typeId: string;
                            /** Format: uuid */
                            sizeId: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                            reason: string;
                            name: string;
                            description: string;
                            website: string | null;
                            listed: boolean;
                            chairs: number;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            waitingSince: string | null;
                            /** Format: date-time */
                            offerUntil: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            lapsedAt: string | null;
                            tableNumber: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            /** Format: date-time */
                            checkedOutAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "vendor" | "share" | "assistant";
                                name: string;
                                email: string;
                                booth: string | null;
                            }[];
                            total: number;
                            paid: number;
                            balance: number;
                            charges: {
                                kind: string;
                                name: string;
                                amount: number;
                            }[];
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
                            }[];
                            submissions: {
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
                            }[];
                            steps: ("draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived")[];
                            dues: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                partId: string | null;
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                /** Format: uuid */
                                itemId: string | null;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                pools: string[];
                                reason: string | null;
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            entries: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                amount: number;
                                currency: string;
                                provider: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            returning: number;
                            history: {
                                /** Format: date-time */
                                at: string;
                                actor: string;
                                action: string;
                                before: unknown;
                                after: unknown;
                            }[];
                            result: {
                                average: number | null;
                                ratings: number;
                                conflicts: number;
                            } | null;
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
    "/api/vendors/tasks": {
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
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string | null;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                needs: string[];
                                /** Format: date-time */
                                dueAt: string | null;
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
                        /** @enum {unknown} */
                        kind: "paid" | "registered" | "form" | "self";
                        description?: string;
                        /** Format: uuid */
                        typeId?: string | null;
                        form?: string | null;
                        needs?: string[];
                        /** Format: date-time */
                        dueAt?: string | null;
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
                            /** Format: uuid */
                            typeId: string | null;
                            slug: string;
                            name: string;
                            description: string;
                            /** @enum {unknown} */
                            kind: "paid" | "registered" | "form" | "self";
                            form: string | null;
                            needs: string[];
                            /** Format: date-time */
                            dueAt: string | null;
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
    "/api/vendors/tasks/{id}": {
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
                        /** @enum {unknown} */
                        kind?: "paid" | "registered" | "form" | "self";
                        description?: string;
                        /** Format: uuid */
                        typeId?: string | null;
                        form?: string | null;
                        needs?: string[];
                        /** Format: date-time */
                        dueAt?: string | null;
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
                            /** Format: uuid */
                            typeId: string | null;
                            slug: string;
                            name: string;
                            description: string;
                            /** @enum {unknown} */
                            kind: "paid" | "registered" | "form" | "self";
                            form: string | null;
                            needs: string[];
                            /** Format: date-time */
                            dueAt: string | null;
                            position: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/vendors/applications/{id}/tasks/{task}": {
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
                header?: {
                    "x-code"?: string;
                };
                path: {
                    id: string;
                    task: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
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
                            tasks: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "paid" | "registered" | "form" | "self";
                                form: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** @enum {unknown} */
                                state: "done" | "open" | "blocked";
                                waitsFor: string[];
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
    "/api/vendors/applications/{id}/own/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: {
                    "x-code"?: string;
                };
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
                            messages: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                side: "vendor" | "staff";
                                body: string;
                                /** Format: date-time */
                                at: string;
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
                header?: {
                    "x-code"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        body: string;
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
                            /** @enum {unknown} */
                            side: "vendor" | "staff";
                            body: string;
                            /** Format: date-time */
                            at: string;
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
    "/api/vendors/applications/{id}/messages": {
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
                            messages: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                side: "vendor" | "staff";
                                body: string;
                                /** Format: date-time */
                                at: string;
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        body: string;
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
                            /** @enum {unknown} */
                            side: "vendor" | "staff";
                            body: string;
                            /** Format: date-time */
                            at: string;
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
    "/api/vendors/sessions": {
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
                            sessions: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                state: "open" | "closed";
                                anonymous: boolean;
                                /** Format: uuid */
                                currentId: string | null;
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
                        name: string;
                        anonymous?: boolean;
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
                            name: string;
                            /** @enum {unknown} */
                            state: "open" | "closed";
                            anonymous: boolean;
                            /** Format: uuid */
                            currentId: string | null;
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
    "/api/vendors/sessions/{id}": {
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
                            session: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                state: "open" | "closed";
                                anonymous: boolean;
                                /** Format: uuid */
                                currentId: string | null;
                            };
                            queue: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** @enum {unknown} */
                                state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                                name: string;
                                mine: {
                                    score: number | null;
                                    comment: string;
                                    conflict: boolean;
                                } | null;
                                result: {
                                    average: number | null;
                                    ratings: number;
                                    conflicts: number;
                                } | null;
                            }[];
                            current: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** Format: uuid */
                                sizeId: string;
                                name: string;
                                description: string;
                                website: string | null;
                                chairs: number;
                                people: {
                                    kind: string;
                                    name: string;
                                    booth: string | null;
                                }[];
                                submissions: {
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
                                }[];
                                ratings: {
                                    score: number;
                                    comment: string;
                                    own: boolean;
                                }[];
                            } | null;
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
                        name?: string;
                        anonymous?: boolean;
                        /** @enum {unknown} */
                        state?: "open" | "closed";
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
                            session: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                state: "open" | "closed";
                                anonymous: boolean;
                                /** Format: uuid */
                                currentId: string | null;
                            };
                            queue: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** @enum {unknown} */
                                state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                                name: string;
                                mine: {
                                    score: number | null;
                                    comment: string;
                                    conflict: boolean;
                                } | null;
                                result: {
                                    average: number | null;
                                    ratings: number;
                                    conflicts: number;
                                } | null;
                            }[];
                            current: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** Format: uuid */
                                sizeId: string;
                                name: string;
                                description: string;
                                website: string | null;
                                chairs: number;
                                people: {
                                    kind: string;
                                    name: string;
                                    booth: string | null;
                                }[];
                                submissions: {
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
                                }[];
                                ratings: {
                                    score: number;
                                    comment: string;
                                    own: boolean;
                                }[];
                            } | null;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/vendors/sessions/{id}/queue": {
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
                        applications: string[];
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
                            session: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                state: "open" | "closed";
                                anonymous: boolean;
                                /** Format: uuid */
                                currentId: string | null;
                            };
                            queue: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** @enum {unknown} */
                                state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                                name: string;
                                mine: {
                                    score: number | null;
                                    comment: string;
                                    conflict: boolean;
                                } | null;
                                result: {
                                    average: number | null;
                                    ratings: number;
                                    conflicts: number;
                                } | null;
                            }[];
                            current: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** Format: uuid */
                                sizeId: string;
                                name: string;
                                description: string;
                                website: string | null;
                                chairs: number;
                                people: {
                                    kind: string;
                                    name: string;
                                    booth: string | null;
                                }[];
                                submissions: {
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
                                }[];
                                ratings: {
                                    score: number;
                                    comment: string;
                                    own: boolean;
                                }[];
                            } | null;
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
    "/api/vendors/sessions/{id}/current": {
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
                        /** Format: uuid */
                        application: string | null;
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
                            session: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                state: "open" | "closed";
                                anonymous: boolean;
                                /** Format: uuid */
                                currentId: string | null;
                            };
                            queue: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** @enum {unknown} */
                                state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                                name: string;
                                mine: {
                                    score: number | null;
                                    comment: string;
                                    conflict: boolean;
                                } | null;
                                result: {
                                    average: number | null;
                                    ratings: number;
                                    conflicts: number;
                                } | null;
                            }[];
                            current: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** Format: uuid */
                                sizeId: string;
                                name: string;
                                description: string;
                                website: string | null;
                                chairs: number;
                                people: {
                                    kind: string;
                                    name: string;
                                    booth: string | null;
                                }[];
                                submissions: {
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
                                }[];
                                ratings: {
                                    score: number;
                                    comment: string;
                                    own: boolean;
                                }[];
                            } | null;
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
    "/api/vendors/sessions/{id}/ratings/{application}": {
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
                    application: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        score?: number;
                        /** @description partial: sees and rates nothing of it from here on */
                        conflict?: boolean;
                        comment?: string;
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
                            session: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                state: "open" | "closed";
                                anonymous: boolean;
                                /** Format: uuid */
                                currentId: string | null;
                            };
                            queue: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** @enum {unknown} */
                                state: "draft" | "submitted" | "approved" | "rejected" | "waitlisted" | "archived";
                                name: string;
                                mine: {
                                    score: number | null;
                                    comment: string;
                                    conflict: boolean;
                                } | null;
                                result: {
                                    average: number | null;
                                    ratings: number;
                                    conflicts: number;
                                } | null;
                            }[];
                            current: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                typeId: string;
                                /** Format: uuid */
                                sizeId: string;
                                name: string;
                                description: string;
                                website: string | null;
                                chairs: number;
                                people: {
                                    kind: string;
                                    name: string;
                                    booth: string | null;
                                }[];
                                submissions: {
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
                                }[];
                                ratings: {
                                    score: number;
                                    comment: string;
                                    own: boolean;
                                }[];
                            } | null;
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
    "/api/vendors/dealers": {
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
                            dealers: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                description: string;
                                website: string | null;
                                type: string;
                                table: string | null;
                                shares: string[];
                            }[];
                            /** Format: uuid */
                            next: string | null;
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
    "/api/vendors/exports/tax.csv": {
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
    "/api/vendors/exports/badges.csv": {
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
