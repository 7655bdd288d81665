export interface paths {
    "/api/payments/accounts": {
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
                            accounts: {
                                /** Format: uuid */
                                id: string;
                                provider: string;
                                live: boolean;
                                hint: string;
                                active: boolean;
                                fault: string | null;
                                webhookFault: string | null;
                                /** Format: date-time */
                                checkedAt: string;
                                webhooks: boolean;
                                webhookPath: string;
                            }[];
                            providers: string[];
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
    "/api/payments/accounts/{provider}": {
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
                    provider: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                        webhookSecret?: string;
                        /** @description where the provider reaches this convention, if not at the host of this request */
                        origin?: string;
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
                            provider: string;
                            live: boolean;
                            hint: string;
                            active: boolean;
                            fault: string | null;
                            webhookFault: string | null;
                            /** Format: date-time */
                            checkedAt: string;
                            webhooks: boolean;
                            webhookPath: string;
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
    "/api/payments/accounts/{id}": {
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
        patch?: never;
        trace?: never;
    };
    "/api/payments/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    reference: string;
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
                            attempts: {
                                /** Format: uuid */
                                id: string;
                                domain: string;
                                /** Format: uuid */
                                reference: string;
                                currency: string;
                                lines: {
                                    name: string;
                                    quantity: number;
                                    unitAmount: number;
                                }[];
                                total: number;
                                /** @enum {unknown} */
                                state: "new" | "open" | "paid" | "declined" | "expired";
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                expiresAt: string;
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
    "/api/payments/attempts/{id}/return": {
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
                            /** @enum {string} */
                            state: "open" | "paid" | "declined" | "expired";
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
    "/api/payments/webhooks/{account}": {
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
                    account: string;
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
                            taken: boolean;
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
    "/api/payments/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    domain?: "admin" | "accounts" | "event" | "register" | "payments" | "notifications" | "vendors" | "schedule" | "shop" | "staff";
                    reference?: string;
                    kind?: "payment" | "refund" | "dispute" | "dispute-won";
                    provider?: string;
                    /** @description money that nobody expected, of another amount, too late, or more than was owed */
                    odd?: boolean;
                    from?: string;
                    until?: string;
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
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                event: string;
                                /** @enum {unknown} */
                                kind: "payment" | "refund" | "dispute" | "dispute-won";
                                provider: string;
                                live: boolean;
                                domain: string | null;
                                /** Format: uuid */
                                reference: string | null;
                                /** Format: uuid */
                                attempt: string | null;
                                amount: number;
                                currency: string;
                                payment: string;
                                movement: string;
                                remark: ("unknown" | "amount" | "currency" | "late" | "credit") | (never | null);
                                claim: {
                                    domain: string;
                                    /** Format: uuid */
                                    reference: string;
                                    /** @enum {unknown} */
                                    state: "asked" | "unknown";
                                } | null;
                                /** Format: date-time */
                                at: string;
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
    "/api/payments/entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    domain?: "admin" | "accounts" | "event" | "register" | "payments" | "notifications" | "vendors" | "schedule" | "shop" | "staff";
                    reference?: string;
                    kind?: "payment" | "refund" | "dispute" | "dispute-won";
                    provider?: string;
                    /** @description money that nobody expected, of another amount, too late, or more than was owed */
                    odd?: boolean;
                    from?: string;
                    until?: string;
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
    "/api/payments/entries.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    domain?: "admin" | "accounts" | "event" | "register" | "payments" | "notifications" | "vendors" | "schedule" | "shop" | "staff";
                    reference?: string;
                    kind?: "payment" | "refund" | "dispute" | "dispute-won";
                    provider?: string;
                    /** @description money that nobody expected, of another amount, too late, or more than was owed */
                    odd?: boolean;
                    from?: string;
                    until?: string;
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
    "/api/payments/entries/{id}/assignment": {
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
                        /** @enum {string} */
                        domain: "register" | "vendors" | "shop";
                        /** Format: uuid */
                        reference: string;
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
                            event: string;
                            /** @enum {unknown} */
                            kind: "payment" | "refund" | "dispute" | "dispute-won";
                            provider: string;
                            live: boolean;
                            domain: string | null;
                            /** Format: uuid */
                            reference: string | null;
                            /** Format: uuid */
                            attempt: string | null;
                            amount: number;
                            currency: string;
                            payment: string;
                            movement: string;
                            remark: ("unknown" | "amount" | "currency" | "late" | "credit") | (never | null);
                            claim: {
                                domain: string;
                                /** Format: uuid */
                                reference: string;
                                /** @enum {unknown} */
                                state: "asked" | "unknown";
                            } | null;
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
    "/api/payments/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    state?: "desk" | "wanted" | "asked" | "done" | "failed";
                    reference?: string;
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
                            refunds: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                wanted: string;
                                /** Format: uuid */
                                event: string;
                                domain: string | null;
                                /** Format: uuid */
                                reference: string | null;
                                /** Format: uuid */
                                payment: string | null;
                                amount: number;
                                currency: string;
                                reason: string;
                                askedBy: string;
                                /** @enum {unknown} */
                                state: "desk" | "wanted" | "asked" | "done" | "failed";
                                fault: string | null;
                                round: number;
                                tries: number;
                                /** Format: date-time */
                                createdAt: string;
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
                        /** @enum {string} */
                        domain: "admin" | "accounts" | "event" | "register" | "payments" | "notifications" | "vendors" | "schedule" | "shop" | "staff";
                        /** Format: uuid */
                        reference: string;
                        /** @description minor units */
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
                            refunds: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                wanted: string;
                                /** Format: uuid */
                                event: string;
                                domain: string | null;
                                /** Format: uuid */
                                reference: string | null;
                                /** Format: uuid */
                                payment: string | null;
                                amount: number;
                                currency: string;
                                reason: string;
                                askedBy: string;
                                /** @enum {unknown} */
                                state: "desk" | "wanted" | "asked" | "done" | "failed";
                                fault: string | null;
                                round: number;
                                tries: number;
                                /** Format: date-time */
                                createdAt: string;
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
    "/api/payments/entries/{id}/refunds": {
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
                        /** @description minor units */
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
                            /** Format: uuid */
                            wanted: string;
                            /** Format: uuid */
                            event: string;
                            domain: string | null;
                            /** Format: uuid */
                            reference: string | null;
                            /** Format: uuid */
                            payment: string | null;
                            amount: number;
                            currency: string;
                            reason: string;
                            askedBy: string;
                            /** @enum {unknown} */
                            state: "desk" | "wanted" | "asked" | "done" | "failed";
                            fault: string | null;
                            round: number;
                            tries: number;
                            /** Format: date-time */
                            createdAt: string;
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
    "/api/payments/refunds/{id}/retry": {
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
                            wanted: string;
                            /** Format: uuid */
                            event: string;
                            domain: string | null;
                            /** Format: uuid */
                            reference: string | null;
                            /** Format: uuid */
                            payment: string | null;
                            amount: number;
                            currency: string;
                            reason: string;
                            askedBy: string;
                            /** @enum {unknown} */
                            state: "desk" | "wanted" | "asked" | "done" | "failed";
                            fault: string | null;
                            round: number;
                            tries: number;
                            /** Format: date-time */
                            createdAt: string;
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
    "/api/payments/disputes": {
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
                            disputes: {
                                /** Format: uuid */
                                id: string;
                                dispute: string;
                                payment: string;
                                domain: string | null;
                                /** Format: uuid */
                                reference: string | null;
                                amount: number;
                                currency: string;
                                reason: string;
                                /** @enum {unknown} */
                                state: "open" | "won" | "lost";
                                /** Format: date-time */
                                answerBy: string | null;
                                /** Format: date-time */
                                at: string;
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
    "/api/payments/drawers": {
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
                            drawers: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                currency: string;
                                openedBy: string;
                                /** Format: date-time */
                                openedAt: string;
                                /** Format: date-time */
                                closedAt: string | null;
                                expected: number;
                                difference: number | null;
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
                        name: string;
                        /** @description minor units */
                        float: number;
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
                            currency: string;
                            openedBy: string;
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            expected: number;
                            difference: number | null;
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
    "/api/payments/drawers/{id}": {
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
                            currency: string;
                            openedBy: string;
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            expected: number;
                            difference: number | null;
                            movements: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "float" | "payment" | "refund" | "drop" | "difference";
                                amount: number;
                                domain: string | null;
                                /** Format: uuid */
                                reference: string | null;
                                note: string;
                                actor: string;
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
    "/api/payments/drawers/{id}/drops": {
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
                        /** @description minor units */
                        amount: number;
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
                            /** Format: uuid */
                            id: string;
                            name: string;
                            currency: string;
                            openedBy: string;
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            expected: number;
                            difference: number | null;
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
    "/api/payments/drawers/{id}/payments": {
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
                        /** @enum {string} */
                        domain: "admin" | "accounts" | "event" | "register" | "payments" | "notifications" | "vendors" | "schedule" | "shop" | "staff";
                        /** Format: uuid */
                        reference: string;
                        /** @description minor units */
                        amount: number;
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
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            event: string;
                            /** @enum {unknown} */
                            kind: "payment" | "refund" | "dispute" | "dispute-won";
                            provider: string;
                            live: boolean;
                            domain: string | null;
                            /** Format: uuid */
                            reference: string | null;
                            /** Format: uuid */
                            attempt: string | null;
                            amount: number;
                            currency: string;
                            payment: string;
                            movement: string;
                            remark: ("unknown" | "amount" | "currency" | "late" | "credit") | (never | null);
                            claim: {
                                domain: string;
                                /** Format: uuid */
                                reference: string;
                                /** @enum {unknown} */
                                state: "asked" | "unknown";
                            } | null;
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
    "/api/payments/drawers/{id}/payouts": {
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
                        refund: string;
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
                            event: string;
                            /** @enum {unknown} */
                            kind: "payment" | "refund" | "dispute" | "dispute-won";
                            provider: string;
                            live: boolean;
                            domain: string | null;
                            /** Format: uuid */
                            reference: string | null;
                            /** Format: uuid */
                            attempt: string | null;
                            amount: number;
                            currency: string;
                            payment: string;
                            movement: string;
                            remark: ("unknown" | "amount" | "currency" | "late" | "credit") | (never | null);
                            claim: {
                                domain: string;
                                /** Format: uuid */
                                reference: string;
                                /** @enum {unknown} */
                                state: "asked" | "unknown";
                            } | null;
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
    "/api/payments/drawers/{id}/closing": {
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
                        /** @description minor units */
                        counted: number;
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
                            /** Format: uuid */
                            id: string;
                            name: string;
                            currency: string;
                            openedBy: string;
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            expected: number;
                            difference: number | null;
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
    "/api/payments/reconciliations": {
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
                            reconciliations: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                account: string;
                                days: number;
                                timed: boolean;
                                /** Format: date-time */
                                dueAt: string;
                                tries: number;
                                /** Format: date-time */
                                endedAt: string | null;
                                compared: number;
                                repaired: number;
                                fault: string | null;
                            }[];
                            strays: {
                                /** Format: uuid */
                                entry: string;
                                kind: string;
                                payment: string;
                                amount: number;
                                currency: string;
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                foundAt: string;
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
                        account: string;
                        /**
                         * @description how far back to look
                         * @default 400
                         */
                        days: number;
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
                            /** Format: uuid */
                            account: string;
                            days: number;
                            timed: boolean;
                            /** Format: date-time */
                            dueAt: string;
                            tries: number;
                            /** Format: date-time */
                            endedAt: string | null;
                            compared: number;
                            repaired: number;
                            fault: string | null;
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
    "/api/payments/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description what to sum by: `day`, `domain`, `provider`, separated by commas; all three without it */
                    by?: string;
                    from?: string;
                    until?: string;
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
                            sums: {
                                day: string | null;
                                domain: string | null;
                                provider: string | null;
                                live: boolean;
                                kind: string;
                                currency: string;
                                count: number;
                                amount: number;
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
    "/api/payments/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description what to sum by: `day`, `domain`, `provider`, separated by commas; all three without it */
                    by?: string;
                    from?: string;
                    until?: string;
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
