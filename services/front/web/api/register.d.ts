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
                        /** Format: date-time */
                        opensAt?: string | null;
                        /** Format: date-time */
                        closesAt?: string | null;
                        capacity?: number | null;
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
                            capacity: number | null;
                            taken: number;
                            visibility: "public" | "hidden" | "closed";
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
                                capacity: number | null;
                                taken: number;
                                visibility: "public" | "hidden" | "closed";
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
                        /** Format: date-time */
                        opensAt?: string | null;
                        /** Format: date-time */
                        closesAt?: string | null;
                        capacity?: number | null;
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
                            capacity: number | null;
                            taken: number;
                            visibility: "public" | "hidden" | "closed";
                            position: number;
                        };
                    };
                };
            };
        };
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
                    /** @description the beginning of a name or an address */
                    q?: string;
                    /** @description what the QR code says */
                    code?: string;
                    level?: string;
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
                                levelId: string;
                                email: string;
                                name: string;
                                code: string;
                                state: "registered" | "cancelled";
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
                        level: string;
                        name: string;
                        proof: string;
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
                            levelId: string;
                            email: string;
                            name: string;
                            code: string;
                            state: "registered" | "cancelled";
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
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            levelId: string;
                            email: string;
                            name: string;
                            code: string;
                            state: "registered" | "cancelled";
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/registrations/{id}/view": {
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
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            levelId: string;
                            email: string;
                            name: string;
                            code: string;
                            state: "registered" | "cancelled";
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
                            /** Format: uuid */
                            levelId: string;
                            email: string;
                            name: string;
                            code: string;
                            state: "registered" | "cancelled";
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
                            levelId: string;
                            email: string;
                            name: string;
                            code: string;
                            state: "registered" | "cancelled";
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
