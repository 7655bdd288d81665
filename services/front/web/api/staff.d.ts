export interface paths {
    "/api/staff/rules": {
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
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            restMinutes: number;
                            longestMinutes: number;
                            withdrawMinutes: number;
                            remindMinutes: number;
                            nightFrom: string;
                            nightUntil: string;
                            nightWeight: number;
                            setUpWeight: number;
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
                        /** Format: date-time */
                        opensAt: string | null;
                        /** Format: date-time */
                        closesAt: string | null;
                        restMinutes: number;
                        longestMinutes: number;
                        withdrawMinutes: number;
                        remindMinutes: number;
                        nightFrom: string;
                        nightUntil: string;
                        nightWeight: number;
                        setUpWeight: number;
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
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            restMinutes: number;
                            longestMinutes: number;
                            withdrawMinutes: number;
                            remindMinutes: number;
                            nightFrom: string;
                            nightUntil: string;
                            nightWeight: number;
                            setUpWeight: number;
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
    "/api/staff/departments": {
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
                            departments: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                parentId: string | null;
                                slug: string;
                                name: string;
                                description: string;
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
                        /** Format: uuid */
                        parentId?: string | null;
                        description?: string;
                        modules?: ("accounts" | "event" | "register" | "payments" | "notifications" | "vendors" | "schedule" | "shop" | "staff")[];
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
                            parentId: string | null;
                            slug: string;
                            name: string;
                            description: string;
                            modules: ("accounts" | "event" | "register" | "payments" | "notifications" | "vendors" | "schedule" | "shop" | "staff")[];
                            position: number;
                            calendarKey: string;
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
    "/api/staff/departments/all": {
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
                            departments: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                parentId: string | null;
                                slug: string;
                                name: string;
                                description: string;
                                modules: ("accounts" | "event" | "register" | "payments" | "notifications" | "vendors" | "schedule" | "shop" | "staff")[];
                                position: number;
                                calendarKey: string;
                                leaders: string[];
                                people: number;
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
    "/api/staff/departments/{id}": {
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
                        /** Format: uuid */
                        parentId?: string | null;
                        description?: string;
                        modules?: ("accounts" | "event" | "register" | "payments" | "notifications" | "vendors" | "schedule" | "shop" | "staff")[];
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
                            parentId: string | null;
                            slug: string;
                            name: string;
                            description: string;
                            modules: ("accounts" | "event" | "register" | "payments" | "notifications" | "vendors" | "schedule" | "shop" | "staff")[];
                            position: number;
                            calendarKey: string;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/staff/titles": {
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
                            titles: {
                                /** Format: uuid */
                                id: string;
                                name: string;
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
    "/api/staff/titles/{id}": {
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
                        name: string;
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
                            name: string;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/staff/departments/{id}/members": {
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
                            members: {
                                /** Format: uuid */
                                departmentId: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                /** @enum {unknown} */
                                role: "leader" | "deputy" | "staff" | "volunteer";
                                /** Format: uuid */
                                titleId: string | null;
                                title: string | null;
                                /** Format: date-time */
                                since: string;
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
    "/api/staff/departments/{id}/members/{person}": {
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
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        role: "leader" | "deputy" | "staff" | "volunteer";
                        /** Format: uuid */
                        titleId?: string | null;
                        title?: string | null;
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
                            departmentId: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            /** @enum {unknown} */
                            role: "leader" | "deputy" | "staff" | "volunteer";
                            /** Format: uuid */
                            titleId: string | null;
                            title: string | null;
                            /** Format: date-time */
                            since: string;
                        };
                    };
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
                    person: string;
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
    "/api/staff/people": {
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
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                userId: string | null;
                                email: string;
                                name: string;
                                locale: string;
                                skills: string[];
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
                        /** Format: email */
                        email: string;
                        name: string;
                        locale?: string;
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
                            userId: string | null;
                            email: string;
                            name: string;
                            locale: string;
                            skills: string[];
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
    "/api/staff/people/{id}": {
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
                            userId: string | null;
                            email: string;
                            name: string;
                            locale: string;
                            skills: string[];
                            /** Format: date-time */
                            createdAt: string;
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
    "/api/staff/people/{id}/skills": {
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
                        skills: string[];
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
                            userId: string | null;
                            email: string;
                            name: string;
                            locale: string;
                            skills: string[];
                            /** Format: date-time */
                            createdAt: string;
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
    "/api/staff/steps": {
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
                            steps: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                departmentId: string | null;
                                position: number;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                toldBy: "person" | "staff";
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
                        /** Format: uuid */
                        departmentId?: string | null;
                        position?: number;
                        description?: string;
                        /** @enum {unknown} */
                        toldBy?: "person" | "staff";
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
                            departmentId: string | null;
                            position: number;
                            name: string;
                            description: string;
                            /** @enum {unknown} */
                            toldBy: "person" | "staff";
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
    "/api/staff/steps/{id}": {
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
                        name?: string;
                        position?: number;
                        description?: string;
                        /** @enum {unknown} */
                        toldBy?: "person" | "staff";
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
                            departmentId: string | null;
                            position: number;
                            name: string;
                            description: string;
                            /** @enum {unknown} */
                            toldBy: "person" | "staff";
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/staff/people/{id}/steps": {
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
                            steps: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                departmentId: string | null;
                                position: number;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                toldBy: "person" | "staff";
                                /** Format: date-time */
                                doneAt: string | null;
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
    "/api/staff/people/{id}/steps/{step}": {
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
                    step: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        done: boolean;
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
                            steps: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                departmentId: string | null;
                                position: number;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                toldBy: "person" | "staff";
                                /** Format: date-time */
                                doneAt: string | null;
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
    "/api/staff/openings": {
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
                            openings: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                departmentId: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                role: "leader" | "deputy" | "staff" | "volunteer";
                                wanted: number;
                                /** Format: date-time */
                                closesAt: string | null;
                                closed: boolean;
                                accepted: number;
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
                        departmentId: string;
                        name: string;
                        description?: string;
                        /** @enum {unknown} */
                        role?: "leader" | "deputy" | "staff" | "volunteer";
                        wanted?: number;
                        /** Format: date-time */
                        closesAt?: string | null;
                        closed?: boolean;
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
                            departmentId: string;
                            name: string;
                            description: string;
                            /** @enum {unknown} */
                            role: "leader" | "deputy" | "staff" | "volunteer";
                            wanted: number;
                            /** Format: date-time */
                            closesAt: string | null;
                            closed: boolean;
                            accepted: number;
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
    "/api/staff/openings/all": {
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
                            openings: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                departmentId: string;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                role: "leader" | "deputy" | "staff" | "volunteer";
                                wanted: number;
                                /** Format: date-time */
                                closesAt: string | null;
                                closed: boolean;
                                accepted: number;
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
    "/api/staff/openings/{id}": {
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
                        name?: string;
                        description?: string;
                        /** @enum {unknown} */
                        role?: "leader" | "deputy" | "staff" | "volunteer";
                        wanted?: number;
                        /** Format: date-time */
                        closesAt?: string | null;
                        closed?: boolean;
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
                            departmentId: string;
                            name: string;
                            description: string;
                            /** @enum {unknown} */
                            role: "leader" | "deputy" | "staff" | "volunteer";
                            wanted: number;
                            /** Format: date-time */
                            closesAt: string | null;
                            closed: boolean;
                            accepted: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/staff/proofs": {
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
    "/api/staff/proofs/{id}/answer": {
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
    "/api/staff/forms/{key}": {
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
    "/api/staff/forms": {
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
    "/api/staff/forms/{key}/draft": {
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
    "/api/staff/forms/{key}/publication": {
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
    "/api/staff/forms/{key}/versions": {
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
    "/api/staff/forms/{key}/versions/{version}": {
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
    "/api/staff/forms/{key}/check": {
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
    "/api/staff/submissions/{id}": {
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
    "/api/staff/files": {
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
    "/api/staff/files/{id}/details": {
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
    "/api/staff/files/{id}": {
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
    "/api/staff/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    department?: string;
                    person?: string;
                    state?: "submitted" | "accepted" | "rejected" | "withdrawn";
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
                                personId: string;
                                name: string;
                                /** Format: uuid */
                                departmentId: string;
                                /** Format: uuid */
                                openingId: string | null;
                                /** @enum {unknown} */
                                state: "submitted" | "accepted" | "rejected" | "withdrawn";
                                reason: string;
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
                        /** @description of an address, for who is not signed in */
                        proof?: string;
                        name: string;
                        locale?: string;
                        /** Format: uuid */
                        department?: string;
                        /** Format: uuid */
                        opening?: string;
                        answers?: {
                            [key: string]: unknown;
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
                            application: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                /** Format: uuid */
                                departmentId: string;
                                /** Format: uuid */
                                openingId: string | null;
                                /** @enum {unknown} */
                                state: "submitted" | "accepted" | "rejected" | "withdrawn";
                                reason: string;
                                /** Format: date-time */
                                createdAt: string;
                            };
                            /** @description opens the person’s own page, in the header x-code */
                            code: string;
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
    "/api/staff/applications/{id}": {
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
                            application: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                /** Format: uuid */
                                departmentId: string;
                                /** Format: uuid */
                                openingId: string | null;
                                /** @enum {unknown} */
                                state: "submitted" | "accepted" | "rejected" | "withdrawn";
                                reason: string;
                                /** Format: date-time */
                                createdAt: string;
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
    "/api/staff/applications/{id}/decision": {
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
                        state: "accepted" | "rejected";
                        reason?: string;
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
                            personId: string;
                            name: string;
                            /** Format: uuid */
                            departmentId: string;
                            /** Format: uuid */
                            openingId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "withdrawn";
                            reason: string;
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
    "/api/staff/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description that they ask to come to */
                    department?: string;
                    state?: "asked" | "accepted" | "refused" | "withdrawn";
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
                            transfers: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                /** Format: uuid */
                                fromId: string;
                                /** Format: uuid */
                                toId: string;
                                /** @enum {unknown} */
                                state: "asked" | "accepted" | "refused" | "withdrawn";
                                wish: string;
                                reason: string;
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/transfers/{id}/decision": {
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
                        state: "accepted" | "refused";
                        reason?: string;
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
                            personId: string;
                            name: string;
                            /** Format: uuid */
                            fromId: string;
                            /** Format: uuid */
                            toId: string;
                            /** @enum {unknown} */
                            state: "asked" | "accepted" | "refused" | "withdrawn";
                            wish: string;
                            reason: string;
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
    "/api/staff/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    department?: string;
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
                            templates: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                departmentId: string;
                                name: string;
                                place: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "show" | "set-up";
                                /** @enum {unknown} */
                                signUp: "self" | "bids" | "closed";
                                days: string[];
                                startsAt: string;
                                endsAt: string;
                                slots: {
                                    wanted: number;
                                    skill: string | null;
                                    /** Format: uuid */
                                    titleId: string | null;
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
                        /** Format: uuid */
                        departmentId: string;
                        name: string;
                        days: string[];
                        startsAt: string;
                        endsAt: string;
                        place?: string;
                        description?: string;
                        /** @enum {unknown} */
                        kind?: "show" | "set-up";
                        /** @enum {unknown} */
                        signUp?: "self" | "bids" | "closed";
                        slots: {
                            wanted: number;
                            skill?: string | null;
                            /** Format: uuid */
                            titleId?: string | null;
                        }[];
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
                            departmentId: string;
                            name: string;
                            place: string;
                            description: string;
                            /** @enum {unknown} */
                            kind: "show" | "set-up";
                            /** @enum {unknown} */
                            signUp: "self" | "bids" | "closed";
                            days: string[];
                            startsAt: string;
                            endsAt: string;
                            slots: {
                                wanted: number;
                                skill: string | null;
                                /** Format: uuid */
                                titleId: string | null;
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
    "/api/staff/templates/{id}": {
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
                        name?: string;
                        days?: string[];
                        startsAt?: string;
                        endsAt?: string;
                        place?: string;
                        description?: string;
                        /** @enum {unknown} */
                        kind?: "show" | "set-up";
                        /** @enum {unknown} */
                        signUp?: "self" | "bids" | "closed";
                        slots?: {
                            wanted: number;
                            skill?: string | null;
                            /** Format: uuid */
                            titleId?: string | null;
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
                            departmentId: string;
                            name: string;
                            place: string;
                            description: string;
                            /** @enum {unknown} */
                            kind: "show" | "set-up";
                            /** @enum {unknown} */
                            signUp: "self" | "bids" | "closed";
                            days: string[];
                            startsAt: string;
                            endsAt: string;
                            slots: {
                                wanted: number;
                                skill: string | null;
                                /** Format: uuid */
                                titleId: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/staff/templates/{id}/shifts": {
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
                            made: number;
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
    "/api/staff/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    department?: string;
                    /** @description those that end after this */
                    from?: string;
                    /** @description and begin before this */
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
                            shifts: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                departmentId: string;
                                name: string;
                                place: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "show" | "set-up";
                                /** @enum {unknown} */
                                signUp: "self" | "bids" | "closed";
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                /** Format: uuid */
                                templateId: string | null;
                                cancelled: boolean;
                                slots: {
                                    /** Format: uuid */
                                    id: string;
                                    wanted: number;
                                    skill: string | null;
                                    /** Format: uuid */
                                    titleId: string | null;
                                    taken: number;
                                    bids: number;
                                }[];
                                people: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    slotId: string;
                                    /** Format: uuid */
                                    shiftId: string;
                                    /** Format: uuid */
                                    departmentId: string;
                                    /** Format: uuid */
                                    personId: string;
                                    name: string;
                                    /** @enum {unknown} */
                                    state: "bid" | "assigned" | "declined" | "withdrawn" | "removed" | "cancelled";
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    lifted: ("STAFF_SHIFT_CANCELLED" | "STAFF_SHIFT_BEGUN" | "STAFF_ALREADY_ON" | "STAFF_SIGN_UP_CLOSED" | "STAFF_NOT_YET" | "STAFF_SIGN_UP_ENDED" | "STAFF_NOT_MEMBER" | "STAFF_SKILL_MISSING" | "STAFF_TITLE_MISSING" | "STAFF_SLOT_FULL" | "STAFF_OVERLAPS" | "STAFF_REST_SHORT" | "STAFF_STRETCH_LONG")[];
                                    reason: string;
                                }[];
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
                        departmentId: string;
                        name: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        place?: string;
                        description?: string;
                        /** @enum {unknown} */
                        kind?: "show" | "set-up";
                        /** @enum {unknown} */
                        signUp?: "self" | "bids" | "closed";
                        slots: {
                            wanted: number;
                            skill?: string | null;
                            /** Format: uuid */
                            titleId?: string | null;
                        }[];
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
                            departmentId: string;
                            name: string;
                            place: string;
                            description: string;
                            /** @enum {unknown} */
                            kind: "show" | "set-up";
                            /** @enum {unknown} */
                            signUp: "self" | "bids" | "closed";
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            templateId: string | null;
                            cancelled: boolean;
                            slots: {
                                /** Format: uuid */
                                id: string;
                                wanted: number;
                                skill: string | null;
                                /** Format: uuid */
                                titleId: string | null;
                                taken: number;
                                bids: number;
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
    "/api/staff/shifts/{id}": {
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
                        name?: string;
                        /** Format: date-time */
                        startsAt?: string;
                        /** Format: date-time */
                        endsAt?: string;
                        place?: string;
                        description?: string;
                        /** @enum {unknown} */
                        kind?: "show" | "set-up";
                        /** @enum {unknown} */
                        signUp?: "self" | "bids" | "closed";
                        slots?: {
                            /** Format: uuid */
                            id?: string;
                            wanted: number;
                            skill?: string | null;
                            /** Format: uuid */
                            titleId?: string | null;
                        }[];
                        lift?: ("STAFF_SHIFT_BEGUN" | "STAFF_NOT_MEMBER" | "STAFF_SKILL_MISSING" | "STAFF_TITLE_MISSING" | "STAFF_REST_SHORT" | "STAFF_STRETCH_LONG")[];
                        reason?: string;
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
                            departmentId: string;
                            name: string;
                            place: string;
                            description: string;
                            /** @enum {unknown} */
                            kind: "show" | "set-up";
                            /** @enum {unknown} */
                            signUp: "self" | "bids" | "closed";
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            templateId: string | null;
                            cancelled: boolean;
                            slots: {
                                /** Format: uuid */
                                id: string;
                                wanted: number;
                                skill: string | null;
                                /** Format: uuid */
                                titleId: string | null;
                                taken: number;
                                bids: number;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/staff/shifts/{id}/cancellation": {
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
                            departmentId: string;
                            name: string;
                            place: string;
                            description: string;
                            /** @enum {unknown} */
                            kind: "show" | "set-up";
                            /** @enum {unknown} */
                            signUp: "self" | "bids" | "closed";
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            templateId: string | null;
                            cancelled: boolean;
                            slots: {
                                /** Format: uuid */
                                id: string;
                                wanted: number;
                                skill: string | null;
                                /** Format: uuid */
                                titleId: string | null;
                                taken: number;
                                bids: number;
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
    "/api/staff/shifts/{id}/slots": {
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
                        wanted: number;
                        skill?: string | null;
                        /** Format: uuid */
                        titleId?: string | null;
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
                            departmentId: string;
                            name: string;
                            place: string;
                            description: string;
                            /** @enum {unknown} */
                            kind: "show" | "set-up";
                            /** @enum {unknown} */
                            signUp: "self" | "bids" | "closed";
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            templateId: string | null;
                            cancelled: boolean;
                            slots: {
                                /** Format: uuid */
                                id: string;
                                wanted: number;
                                skill: string | null;
                                /** Format: uuid */
                                titleId: string | null;
                                taken: number;
                                bids: number;
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
    "/api/staff/slots/{id}": {
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
                        wanted?: number;
                        skill?: string | null;
                        /** Format: uuid */
                        titleId?: string | null;
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
                            departmentId: string;
                            name: string;
                            place: string;
                            description: string;
                            /** @enum {unknown} */
                            kind: "show" | "set-up";
                            /** @enum {unknown} */
                            signUp: "self" | "bids" | "closed";
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            templateId: string | null;
                            cancelled: boolean;
                            slots: {
                                /** Format: uuid */
                                id: string;
                                wanted: number;
                                skill: string | null;
                                /** Format: uuid */
                                titleId: string | null;
                                taken: number;
                                bids: number;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/staff/slots/{id}/assignments": {
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
                        person: string;
                        /** @default [] */
                        lift: ("STAFF_SHIFT_BEGUN" | "STAFF_NOT_MEMBER" | "STAFF_SKILL_MISSING" | "STAFF_TITLE_MISSING" | "STAFF_REST_SHORT" | "STAFF_STRETCH_LONG")[];
                        reason?: string;
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
                            slotId: string;
                            /** Format: uuid */
                            shiftId: string;
                            /** Format: uuid */
                            departmentId: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            /** @enum {unknown} */
                            state: "bid" | "assigned" | "declined" | "withdrawn" | "removed" | "cancelled";
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            lifted: ("STAFF_SHIFT_CANCELLED" | "STAFF_SHIFT_BEGUN" | "STAFF_ALREADY_ON" | "STAFF_SIGN_UP_CLOSED" | "STAFF_NOT_YET" | "STAFF_SIGN_UP_ENDED" | "STAFF_NOT_MEMBER" | "STAFF_SKILL_MISSING" | "STAFF_TITLE_MISSING" | "STAFF_SLOT_FULL" | "STAFF_OVERLAPS" | "STAFF_REST_SHORT" | "STAFF_STRETCH_LONG")[];
                            reason: string;
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
    "/api/staff/assignments/{id}/acceptance": {
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
                        /** @default [] */
                        lift: ("STAFF_SHIFT_BEGUN" | "STAFF_NOT_MEMBER" | "STAFF_SKILL_MISSING" | "STAFF_TITLE_MISSING" | "STAFF_REST_SHORT" | "STAFF_STRETCH_LONG")[];
                        reason?: string;
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
                            slotId: string;
                            /** Format: uuid */
                            shiftId: string;
                            /** Format: uuid */
                            departmentId: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            /** @enum {unknown} */
                            state: "bid" | "assigned" | "declined" | "withdrawn" | "removed" | "cancelled";
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            lifted: ("STAFF_SHIFT_CANCELLED" | "STAFF_SHIFT_BEGUN" | "STAFF_ALREADY_ON" | "STAFF_SIGN_UP_CLOSED" | "STAFF_NOT_YET" | "STAFF_SIGN_UP_ENDED" | "STAFF_NOT_MEMBER" | "STAFF_SKILL_MISSING" | "STAFF_TITLE_MISSING" | "STAFF_SLOT_FULL" | "STAFF_OVERLAPS" | "STAFF_REST_SHORT" | "STAFF_STRETCH_LONG")[];
                            reason: string;
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
    "/api/staff/assignments/{id}/removal": {
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
                            slotId: string;
                            /** Format: uuid */
                            shiftId: string;
                            /** Format: uuid */
                            departmentId: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            /** @enum {unknown} */
                            state: "bid" | "assigned" | "declined" | "withdrawn" | "removed" | "cancelled";
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            lifted: ("STAFF_SHIFT_CANCELLED" | "STAFF_SHIFT_BEGUN" | "STAFF_ALREADY_ON" | "STAFF_SIGN_UP_CLOSED" | "STAFF_NOT_YET" | "STAFF_SIGN_UP_ENDED" | "STAFF_NOT_MEMBER" | "STAFF_SKILL_MISSING" | "STAFF_TITLE_MISSING" | "STAFF_SLOT_FULL" | "STAFF_OVERLAPS" | "STAFF_REST_SHORT" | "STAFF_STRETCH_LONG")[];
                            reason: string;
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
    "/api/staff/roster.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    department?: string;
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
    "/api/staff/calendars/people/{key}": {
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
    "/api/staff/calendars/departments/{key}": {
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
    "/api/staff/people/{id}/clock-in": {
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
                            personId: string;
                            name: string;
                            /** Format: uuid */
                            assignmentId: string | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string | null;
                            hours: number;
                            weighted: number;
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
    "/api/staff/people/{id}/clock-out": {
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
                            personId: string;
                            name: string;
                            /** Format: uuid */
                            assignmentId: string | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string | null;
                            hours: number;
                            weighted: number;
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
    "/api/staff/people/{id}/hours": {
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
                            times: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                /** Format: uuid */
                                assignmentId: string | null;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string | null;
                                hours: number;
                                weighted: number;
                            }[];
                            total: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                hours: number;
                                weighted: number;
                            };
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
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
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
                            personId: string;
                            name: string;
                            /** Format: uuid */
                            assignmentId: string | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string | null;
                            hours: number;
                            weighted: number;
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
    "/api/staff/hours/{id}": {
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
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
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
                            personId: string;
                            name: string;
                            /** Format: uuid */
                            assignmentId: string | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string | null;
                            hours: number;
                            weighted: number;
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
    "/api/staff/hours/{id}/removal": {
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
                    };
                };
            };
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/clock": {
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
                            times: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                /** Format: uuid */
                                assignmentId: string | null;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string | null;
                                hours: number;
                                weighted: number;
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
    "/api/staff/hours": {
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
                            people: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                hours: number;
                                weighted: number;
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
    "/api/staff/hours.csv": {
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
    "/api/staff/rewards": {
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
                            rewards: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                hours: number;
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
                        hours: number;
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
                            hours: number;
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
    "/api/staff/rewards/{id}": {
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
                        name: string;
                        hours: number;
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
                            name: string;
                            hours: number;
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
    "/api/staff/people/{id}/rewards": {
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
                            rewards: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                hours: number;
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                handedAt: string | null;
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
    "/api/staff/people/{id}/rewards/{reward}/handing": {
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
                    reward: string;
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
                            rewards: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                hours: number;
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                handedAt: string | null;
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
    "/api/staff/thanks": {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            thanked: number;
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
    "/api/staff/figures": {
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
                            people: number;
                            applications: number;
                            transfers: number;
                            shifts: number;
                            wanted: number;
                            taken: number;
                            bids: number;
                            working: number;
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
    "/api/staff/me": {
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
                            person: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                userId: string | null;
                                email: string;
                                name: string;
                                locale: string;
                                skills: string[];
                                code: string;
                                calendarKey: string;
                                /** Format: date-time */
                                createdAt: string;
                            };
                            memberships: {
                                /** Format: uuid */
                                departmentId: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                /** @enum {unknown} */
                                role: "leader" | "deputy" | "staff" | "volunteer";
                                /** Format: uuid */
                                titleId: string | null;
                                title: string | null;
                                /** Format: date-time */
                                since: string;
                            }[];
                            applications: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                /** Format: uuid */
                                departmentId: string;
                                /** Format: uuid */
                                openingId: string | null;
                                /** @enum {unknown} */
                                state: "submitted" | "accepted" | "rejected" | "withdrawn";
                                reason: string;
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            transfers: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                /** Format: uuid */
                                fromId: string;
                                /** Format: uuid */
                                toId: string;
                                /** @enum {unknown} */
                                state: "asked" | "accepted" | "refused" | "withdrawn";
                                wish: string;
                                reason: string;
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            steps: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                departmentId: string | null;
                                position: number;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                toldBy: "person" | "staff";
                                /** Format: date-time */
                                doneAt: string | null;
                            }[];
                            assignments: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                slotId: string;
                                /** Format: uuid */
                                shiftId: string;
                                /** Format: uuid */
                                departmentId: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                /** @enum {unknown} */
                                state: "bid" | "assigned" | "declined" | "withdrawn" | "removed" | "cancelled";
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                lifted: ("STAFF_SHIFT_CANCELLED" | "STAFF_SHIFT_BEGUN" | "STAFF_ALREADY_ON" | "STAFF_SIGN_UP_CLOSED" | "STAFF_NOT_YET" | "STAFF_SIGN_UP_ENDED" | "STAFF_NOT_MEMBER" | "STAFF_SKILL_MISSING" | "STAFF_TITLE_MISSING" | "STAFF_SLOT_FULL" | "STAFF_OVERLAPS" | "STAFF_REST_SHORT" | "STAFF_STRETCH_LONG")[];
                                reason: string;
                                shift: {
                                    name: string;
                                    place: string;
                                    description: string;
                                };
                            }[];
                            times: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                /** Format: uuid */
                                assignmentId: string | null;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string | null;
                                hours: number;
                                weighted: number;
                            }[];
                            total: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                hours: number;
                                weighted: number;
                            };
                            rewards: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                hours: number;
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                handedAt: string | null;
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
    "/api/staff/me/shifts": {
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
                            shifts: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                departmentId: string;
                                name: string;
                                place: string;
                                description: string;
                                /** @enum {unknown} */
                                kind: "show" | "set-up";
                                /** @enum {unknown} */
                                signUp: "self" | "bids" | "closed";
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                slots: {
                                    /** Format: uuid */
                                    id: string;
                                    wanted: number;
                                    skill: string | null;
                                    /** Format: uuid */
                                    titleId: string | null;
                                    taken: number;
                                    bids: number;
                                    refusals: ("STAFF_SHIFT_CANCELLED" | "STAFF_SHIFT_BEGUN" | "STAFF_ALREADY_ON" | "STAFF_SIGN_UP_CLOSED" | "STAFF_NOT_YET" | "STAFF_SIGN_UP_ENDED" | "STAFF_NOT_MEMBER" | "STAFF_SKILL_MISSING" | "STAFF_TITLE_MISSING" | "STAFF_SLOT_FULL" | "STAFF_OVERLAPS" | "STAFF_REST_SHORT" | "STAFF_STRETCH_LONG")[];
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
    "/api/staff/me/assignments": {
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
                        /** Format: uuid */
                        slot: string;
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
                            slotId: string;
                            /** Format: uuid */
                            shiftId: string;
                            /** Format: uuid */
                            departmentId: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            /** @enum {unknown} */
                            state: "bid" | "assigned" | "declined" | "withdrawn" | "removed" | "cancelled";
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            lifted: ("STAFF_SHIFT_CANCELLED" | "STAFF_SHIFT_BEGUN" | "STAFF_ALREADY_ON" | "STAFF_SIGN_UP_CLOSED" | "STAFF_NOT_YET" | "STAFF_SIGN_UP_ENDED" | "STAFF_NOT_MEMBER" | "STAFF_SKILL_MISSING" | "STAFF_TITLE_MISSING" | "STAFF_SLOT_FULL" | "STAFF_OVERLAPS" | "STAFF_REST_SHORT" | "STAFF_STRETCH_LONG")[];
                            reason: string;
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
    "/api/staff/me/assignments/{id}/withdrawal": {
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
                            slotId: string;
                            /** Format: uuid */
                            shiftId: string;
                            /** Format: uuid */
                            departmentId: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            /** @enum {unknown} */
                            state: "bid" | "assigned" | "declined" | "withdrawn" | "removed" | "cancelled";
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            lifted: ("STAFF_SHIFT_CANCELLED" | "STAFF_SHIFT_BEGUN" | "STAFF_ALREADY_ON" | "STAFF_SIGN_UP_CLOSED" | "STAFF_NOT_YET" | "STAFF_SIGN_UP_ENDED" | "STAFF_NOT_MEMBER" | "STAFF_SKILL_MISSING" | "STAFF_TITLE_MISSING" | "STAFF_SLOT_FULL" | "STAFF_OVERLAPS" | "STAFF_REST_SHORT" | "STAFF_STRETCH_LONG")[];
                            reason: string;
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
    "/api/staff/me/clock-in": {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            /** Format: uuid */
                            assignmentId: string | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string | null;
                            hours: number;
                            weighted: number;
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
    "/api/staff/me/clock-out": {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            /** Format: uuid */
                            assignmentId: string | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string | null;
                            hours: number;
                            weighted: number;
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
    "/api/staff/me/steps/{id}": {
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
                        done: boolean;
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
                            steps: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                departmentId: string | null;
                                position: number;
                                name: string;
                                description: string;
                                /** @enum {unknown} */
                                toldBy: "person" | "staff";
                                /** Format: date-time */
                                doneAt: string | null;
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
    "/api/staff/me/applications/{id}/withdrawal": {
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
                            personId: string;
                            name: string;
                            /** Format: uuid */
                            departmentId: string;
                            /** Format: uuid */
                            openingId: string | null;
                            /** @enum {unknown} */
                            state: "submitted" | "accepted" | "rejected" | "withdrawn";
                            reason: string;
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
    "/api/staff/me/transfers": {
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
                        /** Format: uuid */
                        from: string;
                        /** Format: uuid */
                        to: string;
                        wish?: string;
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
                            personId: string;
                            name: string;
                            /** Format: uuid */
                            fromId: string;
                            /** Format: uuid */
                            toId: string;
                            /** @enum {unknown} */
                            state: "asked" | "accepted" | "refused" | "withdrawn";
                            wish: string;
                            reason: string;
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
    "/api/staff/me/transfers/{id}/withdrawal": {
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
                            personId: string;
                            name: string;
                            /** Format: uuid */
                            fromId: string;
                            /** Format: uuid */
                            toId: string;
                            /** @enum {unknown} */
                            state: "asked" | "accepted" | "refused" | "withdrawn";
                            wish: string;
                            reason: string;
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
