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
