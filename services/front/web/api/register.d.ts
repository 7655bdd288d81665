export interface paths {
    "/api/register/levels": {
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
                            levels: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                price: number;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                includes: string[];
                                onSale: boolean;
                                left: number | null;
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
                        price?: number;
                        capacity?: number | null;
                        includes?: string[];
                        /** Format: date-time */
                        opensAt?: string | null;
                        /** Format: date-time */
                        closesAt?: string | null;
                        /** @enum {unknown} */
                        visibility?: "public" | "hidden" | "closed";
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
                            price: number;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            /** @enum {unknown} */
                            visibility: "public" | "hidden" | "closed";
                            capacity: number | null;
                            includes: string[];
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
    "/api/register/levels/all": {
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
                            levels: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                price: number;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                /** @enum {unknown} */
                                visibility: "public" | "hidden" | "closed";
                                capacity: number | null;
                                includes: string[];
                                position: number;
                                taken: number;
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
    "/api/register/levels/{id}": {
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
                        price?: number;
                        capacity?: number | null;
                        includes?: string[];
                        /** Format: date-time */
                        opensAt?: string | null;
                        /** Format: date-time */
                        closesAt?: string | null;
                        /** @enum {unknown} */
                        visibility?: "public" | "hidden" | "closed";
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
                            price: number;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            /** @enum {unknown} */
                            visibility: "public" | "hidden" | "closed";
                            capacity: number | null;
                            includes: string[];
                            position: number;
                            taken: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/register/items": {
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
                    /** @description the slug of a hidden level: what comes with it is there too */
                    level?: string;
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
                            items: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                price: number;
                                most: number;
                                options: {
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
                                } | null;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                onSale: boolean;
                                alone: boolean;
                                left: number | null;
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
                        price?: number;
                        capacity?: number | null;
                        most?: number;
                        options?: Record<string, unknown> | null;
                        /** Format: date-time */
                        opensAt?: string | null;
                        /** Format: date-time */
                        closesAt?: string | null;
                        /** @enum {unknown} */
                        visibility?: "public" | "hidden" | "closed";
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
                            price: number;
                            capacity: number | null;
                            most: number;
                            options: {
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
                            } | null;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            /** @enum {unknown} */
                            visibility: "public" | "hidden" | "closed";
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
    "/api/register/items/all": {
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
                            items: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
                                price: number;
                                capacity: number | null;
                                most: number;
                                options: {
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
                                } | null;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                /** @enum {unknown} */
                                visibility: "public" | "hidden" | "closed";
                                position: number;
                                taken: number;
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
    "/api/register/items/{id}": {
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
                        price?: number;
                        capacity?: number | null;
                        most?: number;
                        options?: Record<string, unknown> | null;
                        /** Format: date-time */
                        opensAt?: string | null;
                        /** Format: date-time */
                        closesAt?: string | null;
                        /** @enum {unknown} */
                        visibility?: "public" | "hidden" | "closed";
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
                            price: number;
                            capacity: number | null;
                            most: number;
                            options: {
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
                            } | null;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            /** @enum {unknown} */
                            visibility: "public" | "hidden" | "closed";
                            position: number;
                            taken: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/register/forms/{key}": {
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
    "/api/register/forms": {
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
    "/api/register/forms/{key}/draft": {
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
    "/api/register/forms/{key}/publication": {
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
    "/api/register/forms/{key}/versions": {
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
    "/api/register/forms/{key}/versions/{version}": {
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
    "/api/register/forms/{key}/check": {
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
    "/api/register/files": {
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
    "/api/register/files/{id}/details": {
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
    "/api/register/files/{id}": {
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
    "/api/register/rules": {
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
                            holdMinutes: number;
                            mostPeople: number;
                            /** Format: date-time */
                            cancelUntil: string | null;
                            refundPercent: number;
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
                        holdMinutes: number;
                        mostPeople: number;
                        /** Format: date-time */
                        cancelUntil: string | null;
                        refundPercent: number;
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
                            holdMinutes: number;
                            mostPeople: number;
                            /** Format: date-time */
                            cancelUntil: string | null;
                            refundPercent: number;
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
    "/api/register/proofs": {
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
    "/api/register/proofs/{id}/answer": {
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
    "/api/register/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description the beginning of its address, or of words of its people’s names or addresses */
                    q?: string;
                    state?: "held" | "confirmed" | "expired" | "cancelled";
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
                            orders: {
                                /** Format: uuid */
                                id: string;
                                email: string;
                                /** @enum {unknown} */
                                state: "held" | "confirmed" | "expired" | "cancelled";
                                currency: string;
                                /** Format: date-time */
                                expiresAt: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                people: number;
                                total: number;
                                paid: number;
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
                        /** @description of an address, from who is not signed in */
                        proof?: string;
                        locale?: string;
                        people: {
                            /** Format: uuid */
                            level: string;
                            name: string;
                            answers?: {
                                [key: string]: unknown;
                            };
                            items?: {
                                /** Format: uuid */
                                item: string;
                                quantity: number;
                                options?: {
                                    [key: string]: unknown;
                                };
                            }[];
                        }[];
                        /** @description what the page said it would cost, in minor units */
                        total?: number;
                        /** @description the version of the form that the page asked */
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
                            email: string;
                            code: string;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            total: number;
                            paid: number;
                            balance: number;
                            people: {
                                /** Format: uuid */
                                id: string;
                                level: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                name: string;
                                /** @enum {unknown} */
                                state: "held" | "registered" | "expired" | "cancelled";
                                code: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                lines: {
                                    kind: string;
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
                                    options: {
                                        [key: string]: unknown;
                                    } | null;
                                }[];
                            }[];
                            lines: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                options: {
                                    [key: string]: unknown;
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
    "/api/register/orders/mine": {
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
                            orders: {
                                /** Format: uuid */
                                id: string;
                                email: string;
                                /** @enum {unknown} */
                                state: "held" | "confirmed" | "expired" | "cancelled";
                                currency: string;
                                /** Format: date-time */
                                expiresAt: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                people: number;
                                total: number;
                                paid: number;
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
    "/api/register/orders/{id}/view": {
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
                        code?: string;
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
                            email: string;
                            code: string;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            total: number;
                            paid: number;
                            balance: number;
                            people: {
                                /** Format: uuid */
                                id: string;
                                level: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                name: string;
                                /** @enum {unknown} */
                                state: "held" | "registered" | "expired" | "cancelled";
                                code: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                lines: {
                                    kind: string;
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
                                    options: {
                                        [key: string]: unknown;
                                    } | null;
                                }[];
                            }[];
                            lines: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                options: {
                                    [key: string]: unknown;
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
    "/api/register/orders/{id}/checkout": {
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
                        code?: string;
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
    "/api/register/orders/{id}/cancellation": {
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
                        code?: string;
                        people?: string[];
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
                            email: string;
                            code: string;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            total: number;
                            paid: number;
                            balance: number;
                            people: {
                                /** Format: uuid */
                                id: string;
                                level: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                name: string;
                                /** @enum {unknown} */
                                state: "held" | "registered" | "expired" | "cancelled";
                                code: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                lines: {
                                    kind: string;
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
                                    options: {
                                        [key: string]: unknown;
                                    } | null;
                                }[];
                            }[];
                            lines: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                options: {
                                    [key: string]: unknown;
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
    "/api/register/orders/{id}": {
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
                            email: string;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            total: number;
                            paid: number;
                            balance: number;
                            people: {
                                /** Format: uuid */
                                id: string;
                                level: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                name: string;
                                /** @enum {unknown} */
                                state: "held" | "registered" | "expired" | "cancelled";
                                code: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                lines: {
                                    kind: string;
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
                                    options: {
                                        [key: string]: unknown;
                                    } | null;
                                }[];
                            }[];
                            lines: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
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
    "/api/register/registrations/{id}/cancellation": {
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
                        reason: string;
                        /**
                         * @description how much of the price comes back
                         * @default 100
                         */
                        percent: number;
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
                            email: string;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            total: number;
                            paid: number;
                            balance: number;
                            people: {
                                /** Format: uuid */
                                id: string;
                                level: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                name: string;
                                /** @enum {unknown} */
                                state: "held" | "registered" | "expired" | "cancelled";
                                code: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                lines: {
                                    kind: string;
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
                                    options: {
                                        [key: string]: unknown;
                                    } | null;
                                }[];
                            }[];
                            lines: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
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
    "/api/register/orders/{id}/dues": {
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
                        name: string;
                        amount: number;
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
                            email: string;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            total: number;
                            paid: number;
                            balance: number;
                            people: {
                                /** Format: uuid */
                                id: string;
                                level: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                name: string;
                                /** @enum {unknown} */
                                state: "held" | "registered" | "expired" | "cancelled";
                                code: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                lines: {
                                    kind: string;
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
                                    options: {
                                        [key: string]: unknown;
                                    } | null;
                                }[];
                            }[];
                            lines: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
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
    "/api/register/orders/{id}/mails": {
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
                            /** Format: uuid */
                            id: string;
                            email: string;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            total: number;
                            paid: number;
                            balance: number;
                            people: {
                                /** Format: uuid */
                                id: string;
                                level: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                name: string;
                                /** @enum {unknown} */
                                state: "held" | "registered" | "expired" | "cancelled";
                                code: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                lines: {
                                    kind: string;
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
                                    options: {
                                        [key: string]: unknown;
                                    } | null;
                                }[];
                            }[];
                            lines: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
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
    "/api/register/orders/{id}/refunds": {
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
                        /** @description minor units; all credit without it */
                        amount?: number;
                        /** @description what the price is less by, where more than the credit goes back */
                        line?: string;
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
                            email: string;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            total: number;
                            paid: number;
                            balance: number;
                            people: {
                                /** Format: uuid */
                                id: string;
                                level: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                name: string;
                                /** @enum {unknown} */
                                state: "held" | "registered" | "expired" | "cancelled";
                                code: string | null;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                lines: {
                                    kind: string;
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
                                    options: {
                                        [key: string]: unknown;
                                    } | null;
                                }[];
                            }[];
                            lines: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
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
    "/api/register/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description the beginnings of words of a name or an address */
                    q?: string;
                    /** @description what the QR code says */
                    code?: string;
                    level?: string;
                    state?: "held" | "registered" | "expired" | "cancelled";
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
                            registrations: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                orderId: string;
                                /** Format: uuid */
                                levelId: string;
                                email: string;
                                name: string;
                                code: string;
                                /** @enum {unknown} */
                                state: "held" | "registered" | "expired" | "cancelled";
                                snapshot: {
                                    level: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                    };
                                    price: number;
                                    currency: string;
                                };
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                checkedInAt: string | null;
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
    "/api/register/registrations.csv": {
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
    "/api/register/registrations/{id}": {
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
                            registration: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                orderId: string;
                                /** Format: uuid */
                                levelId: string;
                                email: string;
                                name: string;
                                code: string;
                                /** @enum {unknown} */
                                state: "held" | "registered" | "expired" | "cancelled";
                                snapshot: {
                                    level: {
                                        /** Format: uuid */
                                        id: string;
                                        slug: string;
                                        name: string;
                                    };
                                    price: number;
                                    currency: string;
                                };
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                checkedInAt: string | null;
                            };
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
                        name?: string;
                        /** Format: email */
                        email?: string;
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
                            orderId: string;
                            /** Format: uuid */
                            levelId: string;
                            email: string;
                            name: string;
                            code: string;
                            /** @enum {unknown} */
                            state: "held" | "registered" | "expired" | "cancelled";
                            snapshot: {
                                level: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                price: number;
                                currency: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            checkedInAt: string | null;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/register/registrations/{id}/check-in": {
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
                        answers?: {
                            [key: string]: unknown;
                        };
                    } | null;
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
                            orderId: string;
                            /** Format: uuid */
                            levelId: string;
                            email: string;
                            name: string;
                            code: string;
                            /** @enum {unknown} */
                            state: "held" | "registered" | "expired" | "cancelled";
                            snapshot: {
                                level: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                };
                                price: number;
                                currency: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            checkedInAt: string | null;
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
