-- Not even this service can rewrite what somebody bought: of a registration no more changes than this.
revoke update on register_registration from {role};
grant update (email, name, state) on register_registration to {role};
