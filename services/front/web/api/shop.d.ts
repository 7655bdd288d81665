export interface paths {
    "/api/shop/items": {
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
                            items: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                description: string;
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
                                picture: string | null;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                variants: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                    price: number;
                                    onSale: boolean;
                                    left: number | null;
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
                            picture: string | null;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            /** @enum {unknown} */
                            visibility: "public" | "hidden" | "closed";
                            position: number;
                            variants: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                price: number;
                                capacity: number | null;
                                closed: boolean;
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
    "/api/shop/items/all": {
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
                                picture: string | null;
                                /** Format: date-time */
                                opensAt: string | null;
                                /** Format: date-time */
                                closesAt: string | null;
                                /** @enum {unknown} */
                                visibility: "public" | "hidden" | "closed";
                                position: number;
                                variants: {
                                    /** Format: uuid */
                                    id: string;
                                    slug: string;
                                    name: string;
                                    price: number;
                                    capacity: number | null;
                                    closed: boolean;
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
    "/api/shop/items/{id}": {
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
                            picture: string | null;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            /** @enum {unknown} */
                            visibility: "public" | "hidden" | "closed";
                            position: number;
                            variants: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                price: number;
                                capacity: number | null;
                                closed: boolean;
                                position: number;
                                taken: number;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/shop/items/{id}/picture": {
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
                        /** @description as `data:image/jpeg;base64,…` */
                        picture: string | null;
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
                            picture: string | null;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            /** @enum {unknown} */
                            visibility: "public" | "hidden" | "closed";
                            position: number;
                            variants: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                price: number;
                                capacity: number | null;
                                closed: boolean;
                                position: number;
                                taken: number;
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
    "/api/shop/items/{id}/variants": {
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
                        closed?: boolean;
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
                            picture: string | null;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            /** @enum {unknown} */
                            visibility: "public" | "hidden" | "closed";
                            position: number;
                            variants: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                price: number;
                                capacity: number | null;
                                closed: boolean;
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
    "/api/shop/items/{item}/variants/{variant}": {
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
                    item: string;
                    variant: string;
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
                        closed?: boolean;
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
                            picture: string | null;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            /** @enum {unknown} */
                            visibility: "public" | "hidden" | "closed";
                            position: number;
                            variants: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                                price: number;
                                capacity: number | null;
                                closed: boolean;
                                position: number;
                                taken: number;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/shop/rules": {
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
    "/api/shop/proofs": {
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
    "/api/shop/proofs/{id}/answer": {
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
    "/api/shop/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description the beginning of an address */
                    q?: string;
                    state?: "held" | "confirmed" | "expired" | "cancelled";
                    /** @description only those of which pieces wait for their buyer */
                    unclaimed: boolean;
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
                                email: string | null;
                                /** @enum {unknown} */
                                state: "held" | "confirmed" | "expired" | "cancelled";
                                currency: string;
                                /** Format: date-time */
                                createdAt: string;
                                total: number;
                                paid: number;
                                waiting: number;
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
                        lines: {
                            /** Format: uuid */
                            variant: string;
                            quantity: number;
                            options?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description what the page said it would cost, in minor units */
                        total?: number;
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
                            email: string | null;
                            code: string;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            pickupCode: string | null;
                            total: number;
                            paid: number;
                            balance: number;
                            lines: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                itemId: string;
                                /** Format: uuid */
                                variantId: string;
                                name: string;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                quantity: number;
                                handed: number;
                                cancelled: number;
                                returned: number;
                            }[];
                            charges: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
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
    "/api/shop/orders/mine": {
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
                                email: string | null;
                                /** @enum {unknown} */
                                state: "held" | "confirmed" | "expired" | "cancelled";
                                currency: string;
                                /** Format: date-time */
                                createdAt: string;
                                total: number;
                                paid: number;
                                waiting: number;
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
    "/api/shop/orders/{id}/view": {
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
                            email: string | null;
                            code: string;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            pickupCode: string | null;
                            total: number;
                            paid: number;
                            balance: number;
                            lines: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                itemId: string;
                                /** Format: uuid */
                                variantId: string;
                                name: string;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                quantity: number;
                                handed: number;
                                cancelled: number;
                                returned: number;
                            }[];
                            charges: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
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
    "/api/shop/orders/{id}/checkout": {
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
    "/api/shop/orders/{id}/cancellation": {
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
                        pieces?: {
                            /** Format: uuid */
                            line: string;
                            quantity: number;
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
                            email: string | null;
                            code: string;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            pickupCode: string | null;
                            total: number;
                            paid: number;
                            balance: number;
                            lines: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                itemId: string;
                                /** Format: uuid */
                                variantId: string;
                                name: string;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                quantity: number;
                                handed: number;
                                cancelled: number;
                                returned: number;
                            }[];
                            charges: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
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
    "/api/shop/sales": {
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
                        email?: string;
                        locale?: string;
                        lines: {
                            /** Format: uuid */
                            variant: string;
                            quantity: number;
                            options?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description what the page said it would cost, in minor units */
                        total?: number;
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
                            email: string | null;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            pickupCode: string | null;
                            total: number;
                            paid: number;
                            balance: number;
                            lines: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                itemId: string;
                                /** Format: uuid */
                                variantId: string;
                                name: string;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                quantity: number;
                                handed: number;
                                cancelled: number;
                                returned: number;
                            }[];
                            charges: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
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
    "/api/shop/orders.csv": {
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
    "/api/shop/sales/{id}/checkout": {
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
    "/api/shop/sales/{id}/cancellation": {
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
                            email: string | null;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            pickupCode: string | null;
                            total: number;
                            paid: number;
                            balance: number;
                            lines: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                itemId: string;
                                /** Format: uuid */
                                variantId: string;
                                name: string;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                quantity: number;
                                handed: number;
                                cancelled: number;
                                returned: number;
                            }[];
                            charges: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
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
    "/api/shop/orders/{id}": {
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
                            email: string | null;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            pickupCode: string | null;
                            total: number;
                            paid: number;
                            balance: number;
                            lines: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                itemId: string;
                                /** Format: uuid */
                                variantId: string;
                                name: string;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                quantity: number;
                                handed: number;
                                cancelled: number;
                                returned: number;
                            }[];
                            charges: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
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
    "/api/shop/orders/{id}/withdrawals": {
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
                        pieces?: {
                            /** Format: uuid */
                            line: string;
                            quantity: number;
                        }[];
                        /**
                         * @description how much of the price comes back
                         * @default 100
                         */
                        percent: number;
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
                            email: string | null;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            pickupCode: string | null;
                            total: number;
                            paid: number;
                            balance: number;
                            lines: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                itemId: string;
                                /** Format: uuid */
                                variantId: string;
                                name: string;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                quantity: number;
                                handed: number;
                                cancelled: number;
                                returned: number;
                            }[];
                            charges: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
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
    "/api/shop/orders/{id}/returns": {
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
                        pieces: {
                            /** Format: uuid */
                            line: string;
                            quantity: number;
                        }[];
                        /**
                         * @description how much of the price comes back
                         * @default 100
                         */
                        percent: number;
                        /** @description whether they can be sold again */
                        restock: boolean;
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
                            email: string | null;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            pickupCode: string | null;
                            total: number;
                            paid: number;
                            balance: number;
                            lines: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                itemId: string;
                                /** Format: uuid */
                                variantId: string;
                                name: string;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                quantity: number;
                                handed: number;
                                cancelled: number;
                                returned: number;
                            }[];
                            charges: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
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
    "/api/shop/orders/{id}/refunds": {
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
                            email: string | null;
                            /** @enum {unknown} */
                            state: "held" | "confirmed" | "expired" | "cancelled";
                            currency: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            pickupCode: string | null;
                            total: number;
                            paid: number;
                            balance: number;
                            lines: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                itemId: string;
                                /** Format: uuid */
                                variantId: string;
                                name: string;
                                options: {
                                    [key: string]: unknown;
                                } | null;
                                quantity: number;
                                handed: number;
                                cancelled: number;
                                returned: number;
                            }[];
                            charges: {
                                kind: string;
                                name: string;
                                quantity: number;
                                unitAmount: number;
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
    "/api/shop/pickups": {
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
                        code: string;
                        /** @description where it is handed over: `left`, `2` */
                        counter: string;
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
                            /** @enum {unknown} */
                            state: "pending" | "validated" | "fulfilled" | "cancelled";
                            counter: string | null;
                            pieces: {
                                /** Format: uuid */
                                line: string;
                                quantity: number;
                            }[];
                            /** Format: date-time */
                            changedAt: string;
                            order: {
                                /** Format: uuid */
                                id: string;
                                email: string | null;
                                /** @enum {unknown} */
                                state: "held" | "confirmed" | "expired" | "cancelled";
                                currency: string;
                                /** Format: date-time */
                                expiresAt: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                pickupCode: string | null;
                                total: number;
                                paid: number;
                                balance: number;
                                lines: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    itemId: string;
                                    /** Format: uuid */
                                    variantId: string;
                                    name: string;
                                    options: {
                                        [key: string]: unknown;
                                    } | null;
                                    quantity: number;
                                    handed: number;
                                    cancelled: number;
                                    returned: number;
                                }[];
                                charges: {
                                    kind: string;
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
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
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/pickups/{id}/fulfilment": {
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
                        pieces?: {
                            /** Format: uuid */
                            line: string;
                            quantity: number;
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
                            orderId: string;
                            /** @enum {unknown} */
                            state: "pending" | "validated" | "fulfilled" | "cancelled";
                            counter: string | null;
                            pieces: {
                                /** Format: uuid */
                                line: string;
                                quantity: number;
                            }[];
                            /** Format: date-time */
                            changedAt: string;
                            order: {
                                /** Format: uuid */
                                id: string;
                                email: string | null;
                                /** @enum {unknown} */
                                state: "held" | "confirmed" | "expired" | "cancelled";
                                currency: string;
                                /** Format: date-time */
                                expiresAt: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                pickupCode: string | null;
                                total: number;
                                paid: number;
                                balance: number;
                                lines: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    itemId: string;
                                    /** Format: uuid */
                                    variantId: string;
                                    name: string;
                                    options: {
                                        [key: string]: unknown;
                                    } | null;
                                    quantity: number;
                                    handed: number;
                                    cancelled: number;
                                    returned: number;
                                }[];
                                charges: {
                                    kind: string;
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
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
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/pickups/{id}/release": {
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
                            orderId: string;
                            /** @enum {unknown} */
                            state: "pending" | "validated" | "fulfilled" | "cancelled";
                            counter: string | null;
                            pieces: {
                                /** Format: uuid */
                                line: string;
                                quantity: number;
                            }[];
                            /** Format: date-time */
                            changedAt: string;
                            order: {
                                /** Format: uuid */
                                id: string;
                                email: string | null;
                                /** @enum {unknown} */
                                state: "held" | "confirmed" | "expired" | "cancelled";
                                currency: string;
                                /** Format: date-time */
                                expiresAt: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                pickupCode: string | null;
                                total: number;
                                paid: number;
                                balance: number;
                                lines: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    itemId: string;
                                    /** Format: uuid */
                                    variantId: string;
                                    name: string;
                                    options: {
                                        [key: string]: unknown;
                                    } | null;
                                    quantity: number;
                                    handed: number;
                                    cancelled: number;
                                    returned: number;
                                }[];
                                charges: {
                                    kind: string;
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
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
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/orders/{id}/pickups": {
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
                            pickups: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                orderId: string;
                                /** @enum {unknown} */
                                state: "pending" | "validated" | "fulfilled" | "cancelled";
                                counter: string | null;
                                pieces: {
                                    /** Format: uuid */
                                    line: string;
                                    quantity: number;
                                }[];
                                /** Format: date-time */
                                changedAt: string;
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
