// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
export interface paths {
    "/auth/token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign out from one device
         * @description Ends the session of the token, which is an access or a refresh token of the caller. A token that is not, or
         *     that has ended before, ends nothing: 0.
         */
        put: operations["revokeToken"];
        /**
         * Log in
         * @description For normal accounts, staff and superusers alike. Ten wrong passwords within 15 minutes close the account to
         *     that network address until they are over.
         */
        post: operations["obtainTokens"];
        /**
         * Sign out from all devices
         * @description Ends every session of the caller, this one included.
         */
        delete: operations["revokeTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/token/refresh/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a new access token */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/o-auth/{provider}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who vouches for the person.
                 * @example google
                 */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with Google, GitHub or Facebook
         * @description The account is the one that is linked to the person at the provider. Where there is none, it is made, with the
         *     address that the provider has verified. An account that has this address already is linked by this only when
         *     its address is known to be its own: by another provider, or by a mailed token. Any account is linked by this
         *     when it sends a token of its own.
         */
        post: operations["logInWithProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/auth_modes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /**
         * See how an account can be opened
         * @description For the person, and staff with `user: read`.
         */
        get: operations["getAuthModes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/password/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a password
         * @description For the person, and staff with `user: update`. Ends the account's other sessions. Wrong old passwords are
         *     counted as wrong logins are.
         */
        put: operations["changePassword"];
        /**
         * Give an account its first password
         * @description For the person, and staff with `user: update`.
         */
        post: operations["createPassword"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set a password with a mailed token
         * @description A token works once, within an hour, for the person whom it was mailed to. Ends every session of the account.
         *     An unknown person is answered as an unknown token is.
         */
        patch: operations["resetPassword"];
        trace?: never;
    };
    "/users/{username}/password/reset/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a reset token mailed
         * @description Answers alike whether there is such a person or not, and mails only to one that there is. Text that can be no
         *     username is not found.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts
         * @description For staff with `user: read`. Oldest first.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description What is wrong with members stands under `errors` here.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /**
         * Read an account
         * @description For the person, and staff with `user: read`.
         */
        get: operations["getUser"];
        /**
         * Edit an account
         * @description For the person, and staff with `user: update`. A username may change to one that is free. A picture that is
         *     left out stays; null takes it away. Other people's accounts that are staff or superuser are for superusers.
         */
        put: operations["editUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an account
         * @description For staff with `user: delete`; staff and superusers are for superusers to delete. All that is the account's
         *     alone goes with it.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /**
         * See what an account may do
         * @description For staff with `user: read`.
         */
        get: operations["getUserState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Disable an account
         * @description For staff with `user: update`; staff and superusers are for superusers to disable. All its tokens stop working,
         *     and it gets no new ones.
         */
        put: operations["disableUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take the picture that a provider has
         * @description For the person, and staff with `user: update`.
         */
        put: operations["takePictureFromProvider"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/pictureupload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Upload a picture
         * @description For the person, and staff with `user: update`. The file of the one before goes.
         */
        put: operations["uploadPicture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /**
         * List the invitations of a person
         * @description For the person, and staff with `team: read`. Newest first.
         */
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/invitation/{teamid}/accept/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
                /**
                 * @description The `teamid` of the team that invites.
                 * @example q5JwU7eGm0Xa
                 */
                teamid: components["parameters"]["InvitingTeamId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Accept an invitation
         * @description For the person, and staff with `team: update`. What a team is registered for stays within its rules: the team
         *     does not grow too large for it, nobody is in it twice, and nobody takes part in what they run.
         */
        put: operations["acceptInvitation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/invitation/{teamid}/reject/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
                /**
                 * @description The `teamid` of the team that invites.
                 * @example q5JwU7eGm0Xa
                 */
                teamid: components["parameters"]["InvitingTeamId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Reject an invitation
         * @description For the person, and staff with `team: update`. Doing it again changes nothing.
         */
        put: operations["rejectInvitation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the categories
         * @description By name.
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Add a category
         * @description For staff with `category: create`. Names differ in more than upper and lower case.
         */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/category/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category's name, in either case.
                 * @example Coding
                 */
                name: components["parameters"]["CategoryName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Describe a category anew
         * @description For staff with `category: update`.
         */
        put: operations["editCategory"];
        post?: never;
        /**
         * Delete a category
         * @description For staff with `category: delete`.
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags
         * @description By name.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Add a tag
         * @description For staff with `tag: create`. Names differ in more than upper and lower case.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/tags/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tag's name, in either case.
                 * @example Begineer
                 */
                name: components["parameters"]["TagName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Describe a tag anew
         * @description For staff with `tag: update`. Where no tag has the name and a category has, it is the category that changes,
         *     which takes `category: update`.
         */
        put: operations["editTag"];
        post?: never;
        /**
         * Delete a tag
         * @description For staff with `tag: delete`.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create an event
         * @description For staff with `event: create`. Names differ in more than upper and lower case.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /** Read an event */
        get: operations["getEvent"];
        /**
         * Edit an event
         * @description For staff with `event: update`. The event becomes what is sent; what is left out becomes empty. Pictures stay.
         *     A lower `maxParticipants` takes nobody's place away.
         */
        put: operations["editEvent"];
        post?: never;
        /**
         * Delete an event
         * @description For staff with `event: delete`. Its registrations, organisers, volunteers and pictures go with it.
         */
        delete: operations["deleteEvent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an event's picture and logo
         * @description For staff with `event: update`. One that is left out stays as it is.
         */
        post: operations["uploadEventPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * Get an event for a calendar
         * @description By RFC 5545. Its time is that of the place.
         */
        get: operations["getEventCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/register/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register for an event
         * @description For a team event its leader registers the team; for any other, the caller takes part. Where every place is
         *     taken, one waits; else one pays, where there are fees, and holds the place until then.
         */
        post: operations["registerForEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * List the registrations for an event
         * @description For staff with `event: read`. All of them, in the order in which they came.
         */
        get: operations["listRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/registrations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * Export the registrations for an event
         * @description For staff with `event: read`. By RFC 4180: a line of titles, and one for each registration, in the order in
         *     which they came. A team stands with its leader, and its members with spaces between them. A cell that begins
         *     with `=`, `+`, `-`, `@`, a tab or a carriage return has a `'` before it, so that no spreadsheet takes it for a
         *     formula; every `phoneNumber` is such a cell.
         */
        get: operations["exportRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/registrations/{rid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description The registration's id.
                 * @example r8PzN4cYd1Hs
                 */
                rid: components["parameters"]["RegistrationId"];
            };
            cookie?: never;
        };
        /**
         * Read a registration
         * @description For those whom it registers, and staff with `event: read`.
         */
        get: operations["getRegistration"];
        /**
         * Change the status of a registration
         * @description For staff with `event: update`, who confirm it once it is paid for. A place that falls free by this goes to the
         *     first who waits.
         */
        put: operations["editRegistration"];
        post?: never;
        /**
         * Withdraw a registration
         * @description For the person, or the leader of the team, and staff with `event: update`. The place goes to the first who
         *     waits, and a mail says so. Whoever has withdrawn may register again.
         */
        delete: operations["withdrawRegistration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/organisers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * List the organisers of an event
         * @description In the order in which they were added.
         */
        get: operations["listOrganisers"];
        put?: never;
        /**
         * Add an organiser to an event
         * @description For staff with `event: update`.
         */
        post: operations["addOrganiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/organisers/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an organiser off an event
         * @description For staff with `event: update`.
         */
        delete: operations["removeOrganiser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/volunteers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * List the volunteers of an event
         * @description In the order in which they were added.
         */
        get: operations["listVolunteers"];
        put?: never;
        /**
         * Add a volunteer to an event
         * @description For staff with `event: update`.
         */
        post: operations["addVolunteer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/volunteers/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change what a volunteer does
         * @description For staff with `event: update`. The new tasks take the place of all those before.
         */
        put: operations["changeVolunteerTasks"];
        post?: never;
        /**
         * Take a volunteer off an event
         * @description For staff with `event: update`.
         */
        delete: operations["removeVolunteer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the teams
         * @description For staff with `team: read`. Oldest first.
         */
        get: operations["listTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a team
         * @description The caller leads it. Names differ in more than upper and lower case.
         */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's `teamid`.
                 * @example q5JwU7eGm0Xa
                 */
                id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        /**
         * Read a team
         * @description For its leader, members and invitees, and staff with `team: read`.
         */
        get: operations["getTeam"];
        /**
         * Rename a team
         * @description For its leader, and staff with `team: update`.
         */
        put: operations["editTeam"];
        post?: never;
        /**
         * Delete a team
         * @description For its leader, and staff with `team: delete`. Its invitations go with it.
         */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's `teamid`.
                 * @example q5JwU7eGm0Xa
                 */
                id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a person into a team
         * @description For the team's leader. Who has rejected an invitation may be invited again.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/invitations/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's `teamid`.
                 * @example q5JwU7eGm0Xa
                 */
                id: components["parameters"]["TeamId"];
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation
         * @description For the team's leader.
         */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's `teamid`.
                 * @example q5JwU7eGm0Xa
                 */
                id: components["parameters"]["TeamId"];
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a member off a team
         * @description For its leader, and for the member, who leaves by this.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tickets
         * @description For staff with `ticket: read`. Newest first.
         */
        get: operations["listTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a ticket */
        post: operations["openTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the public tickets
         * @description Newest first.
         */
        get: operations["listPublicTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /**
         * List the tickets of a person
         * @description For the person, and staff with `ticket: read`. Newest first.
         */
        get: operations["listUserTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ticket's `ticketid`.
                 * @example z2RfB6tKs9Vy
                 */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Close a ticket
         * @description For staff with `ticket: update`.
         */
        put: operations["closeTicket"];
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
    schemas: {
        /**
         * @example {
         *       "token": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
         *     }
         */
        TokenInput: {
            token: string;
        };
        /**
         * @example {
         *       "tokens_deleted": 5
         *     }
         */
        TokensDeleted: {
            /** @description How many sessions this ended. */
            tokens_deleted: number;
        };
        /** @description What is wrong with the body as a whole. */
        BodyMessage: string;
        /** @description What is wrong with the member. */
        FieldMessage: string;
        /** Format: password */
        Password: string;
        /**
         * @example {
         *       "username": "asha_rao",
         *       "password": "Hello World"
         *     }
         */
        Credentials: {
            username: string;
            password: components["schemas"]["Password"];
        };
        /**
         * @example {
         *       "access": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
         *       "refresh": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
         *     }
         */
        TokenPair: {
            access: string;
            refresh: string;
        };
        /**
         * @example {
         *       "refresh": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
         *     }
         */
        RefreshInput: {
            refresh: string;
        };
        /**
         * @example {
         *       "access": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo"
         *     }
         */
        AccessToken: {
            access: string;
        };
        /**
         * @example {
         *       "accessToken": "ya29.a0AfB_byC3pZq"
         *     }
         */
        ProviderToken: {
            /** @description As the provider gave it. */
            accessToken: string;
        };
        /** @enum {string} */
        Provider: "google" | "github" | "facebook";
        /**
         * @example {
         *       "password": true,
         *       "o-auth": [
         *         "google",
         *         "github",
         *         "facebook"
         *       ]
         *     }
         */
        AuthModes: {
            /** @description The account has a password. */
            password: boolean;
            /** @description The providers that are linked to the account. */
            "o-auth": components["schemas"]["Provider"][];
        };
        /** Format: password */
        NewPassword: string;
        /**
         * @example {
         *       "oldPassword": "Hello World",
         *       "newPassword": "far-away-42"
         *     }
         */
        PasswordChange: {
            oldPassword: components["schemas"]["Password"];
            newPassword: components["schemas"]["NewPassword"];
        };
        /**
         * @example {
         *       "message": "Password changed"
         *     }
         */
        PasswordChanged: {
            /** @enum {string} */
            message: "Password changed";
        };
        /**
         * @example {
         *       "password": "Hello World"
         *     }
         */
        PasswordInput: {
            password: components["schemas"]["NewPassword"];
        };
        /**
         * @example {
         *       "message": "new password created"
         *     }
         */
        PasswordCreated: {
            /** @enum {string} */
            message: "new password created";
        };
        /**
         * @example {
         *       "resetToken": "Zk1dQ9vXbW0aLr7uTfE3hYcN5sJ8mPqG",
         *       "newPassword": "far-away-42"
         *     }
         */
        PasswordReset: {
            /** @description As it was mailed. */
            resetToken: string;
            newPassword: components["schemas"]["NewPassword"];
        };
        /**
         * @example {
         *       "message": "Password reset successfully"
         *     }
         */
        PasswordWasReset: {
            /** @enum {string} */
            message: "Password reset successfully";
        };
        /**
         * @example {
         *       "message": "Reset token mailed"
         *     }
         */
        ResetTokenMailed: {
            /** @enum {string} */
            message: "Reset token mailed";
        };
        /** @description The page that this is. */
        PageNumber: number;
        /** @description How many pages there are. A list without anything has one, which is empty. */
        PageCount: number;
        /** @description Cannot be guessed, and says nothing of when or in which order. */
        PublicId: string;
        Username: string;
        /** Format: date-time */
        Instant: string;
        /**
         * @example {
         *       "publicId": "uH4sYp7Lc2Wd",
         *       "username": "asha_rao",
         *       "firstName": "Asha",
         *       "lastName": "Rao",
         *       "email": "asha@example.com",
         *       "phoneNumber": "+911234567890",
         *       "collegeName": "IIIT Sri City",
         *       "profilePicture": "https://cdn.example.com/asha.png",
         *       "dateJoined": "2019-08-14T09:20:11.204Z",
         *       "lastLogin": "2019-09-01T17:45:02.731Z"
         *     }
         */
        User: {
            publicId: components["schemas"]["PublicId"];
            username: components["schemas"]["Username"];
            firstName: string;
            lastName: string;
            email: string;
            /** @description Null of an account that a provider vouched for, until it is told. */
            phoneNumber: string | null;
            /** @description Null of an account that a provider vouched for, until it is told. */
            collegeName: string | null;
            /** @description Where it is; null where there is none. */
            profilePicture: string | null;
            dateJoined: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description Null until the first one.
             */
            lastLogin: string | null;
        };
        /**
         * @example {
         *       "currentPage": 2,
         *       "noOfPages": 5,
         *       "users": [
         *         {
         *           "publicId": "uH4sYp7Lc2Wd",
         *           "username": "asha_rao",
         *           "firstName": "Asha",
         *           "lastName": "Rao",
         *           "email": "asha@example.com",
         *           "phoneNumber": "+911234567890",
         *           "collegeName": "IIIT Sri City",
         *           "profilePicture": "https://cdn.example.com/asha.png",
         *           "dateJoined": "2019-08-14T09:20:11.204Z",
         *           "lastLogin": "2019-09-01T17:45:02.731Z"
         *         }
         *       ]
         *     }
         */
        UserPage: {
            currentPage: components["schemas"]["PageNumber"];
            noOfPages: components["schemas"]["PageCount"];
            users: components["schemas"]["User"][];
        };
        /**
         * @example {
         *       "message": "This page does not exist",
         *       "pageSize": 10,
         *       "noOfPages": 5
         *     }
         */
        NoSuchPage: {
            /** @enum {string} */
            message: "This page does not exist";
            pageSize: number;
            noOfPages: number;
        };
        PersonName: string;
        /**
         * @example {
         *       "username": "asha_rao",
         *       "firstName": "Asha",
         *       "lastName": "Rao",
         *       "email": "asha@example.com",
         *       "password": "Hello World",
         *       "phoneNumber": "+911234567890",
         *       "collegeName": "IIIT Sri City",
         *       "profilePicture": "https://cdn.example.com/asha.png"
         *     }
         */
        NewUser: {
            /**
             * @description Of letters, digits, `_`, `.` and `-`; neither `public` nor `invitations`, which are paths. Nobody else has it
             *     in another case.
             */
            username: string;
            firstName: components["schemas"]["PersonName"];
            lastName: components["schemas"]["PersonName"];
            /** Format: email */
            email: string;
            password: components["schemas"]["NewPassword"];
            /** @description By E.164. */
            phoneNumber: string;
            collegeName: string;
            /** @description An http or https address; null or empty for none. */
            profilePicture?: string | null;
        };
        /**
         * @example {
         *       "username": "asha_rao",
         *       "firstName": "Asha",
         *       "lastName": "Rao",
         *       "email": "asha@example.com",
         *       "phoneNumber": "+911234567890",
         *       "collegeName": "IIIT Sri City",
         *       "profilePicture": "https://cdn.example.com/asha.png"
         *     }
         */
        UserInput: {
            /**
             * @description Of letters, digits, `_`, `.` and `-`; neither `public` nor `invitations`, which are paths. Nobody else has it
             *     in another case.
             */
            username: string;
            firstName: components["schemas"]["PersonName"];
            lastName: components["schemas"]["PersonName"];
            /** Format: email */
            email: string;
            /** @description By E.164. */
            phoneNumber: string;
            collegeName: string;
            /** @description An http or https address; null or empty for none. */
            profilePicture?: string | null;
        };
        EditedUser: {
            publicId: components["schemas"]["PublicId"];
            username: components["schemas"]["Username"];
            firstName: string;
            lastName: string;
            email: string;
            /** @description Null of an account that a provider vouched for, until it is told. */
            phoneNumber: string | null;
            /** @description Null of an account that a provider vouched for, until it is told. */
            collegeName: string | null;
            /** @description Where it is; null where there is none. */
            profilePicture: string | null;
        };
        /**
         * @example {
         *       "message": "User deleted"
         *     }
         */
        UserDeleted: {
            /** @enum {string} */
            message: "User deleted";
        };
        /**
         * @example {
         *       "state": "normal"
         *     }
         */
        UserState: {
            /** @enum {string} */
            state: "normal" | "staff" | "superuser";
            /** @description Of staff alone. What they may do with each kind of thing. */
            privileges?: {
                user: ("read" | "create" | "update" | "delete")[];
                event: ("read" | "create" | "update" | "delete")[];
                firebaseUser: ("read" | "create" | "update" | "delete")[];
                category: ("read" | "create" | "update" | "delete")[];
                tag: ("read" | "create" | "update" | "delete")[];
                team: ("read" | "create" | "update" | "delete")[];
                ticket: ("read" | "create" | "update" | "delete")[];
            };
        };
        /**
         * @example {
         *       "message": "User disabled"
         *     }
         */
        UserDisabled: {
            /** @enum {string} */
            message: "User disabled";
        };
        /**
         * @example {
         *       "provider": "google"
         *     }
         */
        PictureSource: {
            provider: components["schemas"]["Provider"];
        };
        /**
         * @example {
         *       "message": "Profile Picture updated"
         *     }
         */
        PictureTaken: {
            /** @enum {string} */
            message: "Profile Picture updated";
        };
        /**
         * @example {
         *       "picture": "asha.jpg"
         *     }
         */
        PictureUpload: {
            /**
             * Format: binary
             * @description An image.
             */
            picture: string;
        };
        /**
         * @example {
         *       "message": "Profile Picture Updated"
         *     }
         */
        PictureUploaded: {
            /** @enum {string} */
            message: "Profile Picture Updated";
        };
        /**
         * @description What is wrong with the form as a whole.
         * @enum {string}
         */
        FormMessage: "Multipart form parse error";
        Invitation: {
            teamid: components["schemas"]["PublicId"];
            name: string;
            leader: components["schemas"]["Username"];
            /** @enum {string} */
            status: "pending" | "accepted" | "rejected";
        };
        InvitationList: components["schemas"]["Invitation"][];
        /**
         * @example {
         *       "status": "invitation accepted",
         *       "teamid": "q5JwU7eGm0Xa",
         *       "name": "The Gingers"
         *     }
         */
        AcceptedInvitation: {
            /** @enum {string} */
            status: "invitation accepted";
            teamid: components["schemas"]["PublicId"];
            name: string;
        };
        /**
         * @example {
         *       "status": "invitation rejectedd",
         *       "teamid": "q5JwU7eGm0Xa",
         *       "name": "The Gingers"
         *     }
         */
        RejectedInvitation: {
            /** @enum {string} */
            status: "invitation rejectedd";
            teamid: components["schemas"]["PublicId"];
            name: string;
        };
        /**
         * @example {
         *       "name": "Coding",
         *       "description": "Problems to solve against the clock."
         *     }
         */
        Label: {
            name: string;
            /** @description Empty where none was given. */
            description: string;
        };
        LabelList: components["schemas"]["Label"][];
        /**
         * @example {
         *       "name": "Coding",
         *       "description": "Problems to solve against the clock."
         *     }
         */
        LabelInput: {
            /** @description Spaces around it are no part of it. */
            name: string;
            description?: string;
        };
        /**
         * @example {
         *       "description": "Problems to solve against the clock."
         *     }
         */
        LabelChange: {
            description: string;
        };
        /** @description Without a picture or a logo, that member is absent. */
        EventSummary: {
            publicId: components["schemas"]["PublicId"];
            /** @description Where it is. */
            eventPicture?: string;
            /** @description Where it is. */
            eventLogo?: string;
            name: string;
            description: string;
            /** Format: date */
            date: string;
            time: string;
            venue: string;
            category: string[];
            tags: string[];
        };
        EventPage: {
            events: components["schemas"]["EventSummary"][];
            /** @description The page that this is. */
            currentPage: number;
            /** @description How many pages there are. */
            noOfPages: number;
        };
        EventInput: {
            /** @description Spaces around it are no part of it. */
            name: string;
            description: string;
            /** Format: date */
            date: string;
            time: string;
            venue: string;
            /** @description A number, or a text with one in it. */
            fees?: number | string;
            prize?: string[];
            /** @description False where it is absent. */
            teamEvent?: boolean;
            /** @description A team event needs both sizes, here or in `teamProperties`. */
            minSize?: number;
            /** @description A team event needs both sizes, here or in `teamProperties`. */
            maxSize?: number;
            /** @description Another place for the two sizes. Those beside it come first. */
            teamProperties?: {
                minSize?: number;
                maxSize?: number;
            };
            rules?: string[];
            /** @description Pairs of a question and its answer. */
            faq?: string[][];
            /** @description Names of categories. `Others`, where there is none. */
            category?: string[];
            /** @description Names of tags. */
            tags?: string[];
            /** @description How many registrations the event has room for, a team being one. Null or absent for no limit. */
            maxParticipants?: number | null;
        };
        CreatedEvent: {
            /** @description Under which the event is reached. */
            publicId: string;
            name: string;
            description: string;
            /** Format: date */
            date: string;
            time: string;
            venue: string;
            /** @description As it was sent; empty where nothing was. */
            fees: string;
            prize: string[];
            /** @description Whether it is teams who take part. */
            teamEvent: boolean;
            /** @description How many people make a team, its leader included. One, in an event for single people. */
            minSize: number;
            /** @description How many people make a team, its leader included. One, in an event for single people. */
            maxSize: number;
            rules: string[];
            /** @description Pairs of a question and its answer. */
            faq: string[][];
            category: string[];
            tags: string[];
            /** @description How many registrations the event has room for, a team being one; null where there is no limit. */
            maxParticipants: number | null;
        };
        /** @description Without a picture or a logo, that member is absent. */
        Event: {
            publicId: components["schemas"]["PublicId"];
            name: string;
            /** @description Where it is. */
            eventPicture?: string;
            /** @description Where it is. */
            eventLogo?: string;
            description: string;
            /** Format: date */
            date: string;
            time: string;
            venue: string;
            /** @description The number in the text of the fees; 0 where there is none. */
            fees: number;
            prize: string[];
            /** @description Whether it is teams who take part. */
            teamEvent: boolean;
            /** @description How many people make a team, its leader included. One, in an event for single people. */
            teamEventProperties: {
                minSize: number;
                maxSize: number;
            };
            rules: string[];
            /** @description Pairs of a question and its answer. */
            faq: string[][];
            category: string[];
            tags: string[];
            /** @description How many registrations the event has room for, a team being one; null where there is no limit. */
            maxParticipants: number | null;
        };
        EditedEvent: {
            eventid: components["schemas"]["PublicId"];
            name: string;
            description: string;
            /** Format: date */
            date: string;
            time: string;
            venue: string;
            /** @description As it was sent; empty where nothing was. */
            fees: string;
            prize: string[];
            /** @description Whether it is teams who take part. */
            teamEvent: boolean;
            /** @description How many people make a team, its leader included. One, in an event for single people. */
            minSize: number;
            /** @description How many people make a team, its leader included. One, in an event for single people. */
            maxSize: number;
            rules: string[];
            /** @description Pairs of a question and its answer. */
            faq: string[][];
            category: string[];
            tags: string[];
            /** @description How many registrations the event has room for, a team being one; null where there is no limit. */
            maxParticipants: number | null;
        };
        /**
         * @example {
         *       "message": "Event deleted"
         *     }
         */
        EventDeleted: {
            /** @enum {string} */
            message: "Event deleted";
        };
        /**
         * @description At least one of them.
         * @example {
         *       "eventPicture": "hall.jpg",
         *       "eventLogo": "logo.png"
         *     }
         */
        PhotoUpload: {
            /**
             * Format: binary
             * @description An image.
             */
            eventPicture?: string;
            /**
             * Format: binary
             * @description An image.
             */
            eventLogo?: string;
        };
        /**
         * @example {
         *       "eventPicture": "http://localhost:8000/media/techfesia/q83vEjRWeJA.jpg",
         *       "eventLogo": "http://localhost:8000/media/techfesia/m7PzN4cYd1H.png"
         *     }
         */
        Photos: {
            /** @description Where it is; null where there is none. */
            eventPicture: string | null;
            /** @description Where it is; null where there is none. */
            eventLogo: string | null;
        };
        /**
         * @example {
         *       "teamId": "q5JwU7eGm0Xa"
         *     }
         */
        RegistrationInput: {
            /** @description The team to register. Needed for a team event, and not looked at for any other. */
            teamId?: string | null;
        };
        /**
         * @example {
         *       "message": "Successfully registered",
         *       "registrationId": "r8PzN4cYd1Hs",
         *       "status": "payment pending"
         *     }
         */
        Registered: {
            /** @enum {string} */
            message: "Successfully registered";
            registrationId: string;
            /**
             * @description Whether there was a place, and what it waits for.
             * @enum {string}
             */
            status: "confirmed" | "payment pending" | "waiting";
        };
        /**
         * @description A registration that waits has no place yet; one whose payment is pending holds its place.
         * @enum {string}
         */
        RegistrationStatus: "confirmed" | "payment pending" | "waiting";
        /**
         * @description Of a single person with `userId`, of a team with `teamId`.
         * @example {
         *       "registrationId": "r8PzN4cYd1Hs",
         *       "userId": "asha_rao",
         *       "status": "confirmed"
         *     }
         */
        Registration: {
            registrationId: components["schemas"]["PublicId"];
            /** @description The person's username. */
            userId?: string;
            teamId?: string;
            status: components["schemas"]["RegistrationStatus"];
        };
        /**
         * @example {
         *       "eventPublicId": "kT3vQ9xWbL2m",
         *       "eventType": "single",
         *       "registrations": [
         *         {
         *           "registrationId": "r8PzN4cYd1Hs",
         *           "userId": "asha_rao",
         *           "status": "confirmed"
         *         }
         *       ]
         *     }
         */
        RegistrationList: {
            eventPublicId: components["schemas"]["PublicId"];
            /** @enum {string} */
            eventType: "team" | "single";
            registrations: components["schemas"]["Registration"][];
        };
        /**
         * @example {
         *       "status": "confirmed"
         *     }
         */
        RegistrationChange: {
            status: components["schemas"]["RegistrationStatus"];
        };
        /**
         * @example {
         *       "username": "asha_rao",
         *       "role": "Head"
         *     }
         */
        Organiser: {
            username: components["schemas"]["Username"];
            role: string;
        };
        OrganiserList: components["schemas"]["Organiser"][];
        /**
         * @example {
         *       "username": "vikram.s",
         *       "role": "Member"
         *     }
         */
        OrganiserInput: {
            username: string;
            role: string;
        };
        /**
         * @example {
         *       "username": "asha_rao",
         *       "task": [
         *         "Open the hall",
         *         "Keep the time"
         *       ]
         *     }
         */
        Volunteer: {
            username: components["schemas"]["Username"];
            /** @description What there is to do. */
            task: string[];
        };
        VolunteerList: components["schemas"]["Volunteer"][];
        /**
         * @example {
         *       "username": "vikram.s",
         *       "task": [
         *         "Arrange the rooms",
         *         "Take attendance"
         *       ]
         *     }
         */
        VolunteerInput: {
            username: string;
            task: string[];
        };
        /**
         * @example {
         *       "task": [
         *         "Arrange the rooms"
         *       ]
         *     }
         */
        TaskInput: {
            task: string[];
        };
        /**
         * @example {
         *       "eventid": "kT3vQ9xWbL2m",
         *       "volunteer": "vikram.s",
         *       "task": [
         *         "Arrange the rooms"
         *       ]
         *     }
         */
        VolunteerTasks: {
            eventid: components["schemas"]["PublicId"];
            volunteer: components["schemas"]["Username"];
            /** @description What there is to do. */
            task: string[];
        };
        /**
         * @example {
         *       "teamid": "q5JwU7eGm0Xa",
         *       "name": "The Gingers",
         *       "leader": "asha_rao",
         *       "members": [
         *         "vikram.s"
         *       ],
         *       "invitees": [],
         *       "events": [
         *         "kT3vQ9xWbL2m"
         *       ]
         *     }
         */
        Team: {
            teamid: components["schemas"]["PublicId"];
            name: string;
            leader: components["schemas"]["Username"];
            /** @description Without the leader. */
            members: string[];
            /** @description Who is invited and has not answered. */
            invitees: string[];
            /** @description The ids of the events that the team is registered for. */
            events: string[];
        };
        /**
         * @example {
         *       "pages": 5,
         *       "currentpage": 1,
         *       "result": [
         *         {
         *           "teamid": "q5JwU7eGm0Xa",
         *           "name": "The Gingers",
         *           "leader": "asha_rao",
         *           "members": [
         *             "vikram.s"
         *           ],
         *           "invitees": [],
         *           "events": [
         *             "kT3vQ9xWbL2m"
         *           ]
         *         }
         *       ]
         *     }
         */
        TeamPage: {
            pages: components["schemas"]["PageCount"];
            currentpage: components["schemas"]["PageNumber"];
            result: components["schemas"]["Team"][];
        };
        /**
         * @example {
         *       "name": "The Gingers"
         *     }
         */
        TeamInput: {
            /** @description Spaces around it are no part of it. */
            name: string;
        };
        /**
         * @example {
         *       "teamid": "q5JwU7eGm0Xa",
         *       "name": "The Gingers",
         *       "leader": "asha_rao",
         *       "members": [],
         *       "events": [],
         *       "invitees": []
         *     }
         */
        SavedTeam: {
            teamid: components["schemas"]["PublicId"];
            name: string;
            leader: components["schemas"]["Username"];
            /** @description Without the leader. */
            members: string[];
            /** @description The ids of the events that the team is registered for. */
            events: string[];
            /** @description Who is invited and has not answered. */
            invitees: string[];
        };
        EditedTeam: {
            teamid: components["schemas"]["PublicId"];
            name: string;
            leader: components["schemas"]["Username"];
            /** @description Without the leader. */
            members: string[];
            /** @description The ids of the events that the team is registered for. */
            event: string[];
            /** @description Who is invited and has not answered. */
            invitees: string[];
        };
        /**
         * @example {
         *       "username": "vikram.s"
         *     }
         */
        InvitationInput: {
            username: string;
        };
        /** @description The rest is there once the ticket is solved; who solved it, as long as they have an account. */
        TicketSolution: {
            /** @enum {string} */
            status: "solved" | "unsolved";
            solvedBy?: components["schemas"]["Username"];
            /** Format: date */
            solvingDate?: string;
            content?: string;
        };
        Ticket: {
            ticketid: components["schemas"]["PublicId"];
            title: string;
            description: string;
            openedBy: components["schemas"]["Username"];
            /** Format: date */
            openingDate: string;
            /**
             * Format: date
             * @deprecated
             * @description The same as `openingDate`.
             */
            openingdate: string;
            /** @description Null where none was given. */
            topic: string | null;
            /**
             * @description Who may read it.
             * @enum {string}
             */
            view: "public" | "private";
            solution: components["schemas"]["TicketSolution"];
        };
        TicketPage: {
            pages: components["schemas"]["PageCount"];
            currentpage: components["schemas"]["PageNumber"];
            result: components["schemas"]["Ticket"][];
        };
        /**
         * @example {
         *       "title": "No receipt",
         *       "description": "I paid for the relay and got no receipt.",
         *       "topic": "payment",
         *       "view": "public"
         *     }
         */
        TicketInput: {
            title: string;
            description: string;
            topic?: string | null;
            /**
             * @description Private where it is absent.
             * @enum {string}
             */
            view?: "public" | "private";
        };
        /**
         * @example {
         *       "content": "The receipt was mailed again."
         *     }
         */
        SolutionInput: {
            content: string;
        };
    };
    responses: {
        /** @description The token is missing, or the body is no JSON. */
        TokenInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        token?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description The token is missing, expired, not ours, or revoked. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "Authentication credentials were not provided." | "Token is invalid or expired";
                };
            };
        };
        /** @description The path has no such method; `Allow` lists those that it has. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Method \"PATCH\" not allowed."
                 *     }
                 */
                "application/json": {
                    error: string;
                };
            };
        };
        /** @description The body is over the limit. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The request body is too large."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "The request body is too large.";
                };
            };
        };
        /** @description The body is of another media type than the operation reads. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Unsupported media type \"text/plain\" in request."
                 *     }
                 */
                "application/json": {
                    error: string;
                };
            };
        };
        /** @description Something that the server needs is out of reach for now. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Service temporarily unavailable, try again later."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Service temporarily unavailable, try again later.";
                };
            };
        };
        /** @description A member is missing or ill-formed, or the body is no JSON. */
        CredentialsInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        username?: components["schemas"]["FieldMessage"];
                        password?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description Username and password are not those of an active account. */
        LoginRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "No active account found with the given credentials"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "No active account found with the given credentials";
                };
            };
        };
        /** @description Too many tries; `Retry-After` tells when to come back. */
        Throttled: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Request was throttled. Expected available in 840 seconds."
                 *     }
                 */
                "application/json": {
                    error: string;
                };
            };
        };
        /** @description The token is missing, or the body is no JSON. */
        RefreshInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        refresh?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description The refresh token is unknown, expired or revoked. */
        RefreshRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Token is invalid or expired"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Token is invalid or expired";
                };
            };
        };
        /** @description The token is missing, or the body is no JSON. */
        ProviderTokenInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        accessToken?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /**
         * @description The provider does not know the token, or knows no verified address; or the account is disabled; or the bearer
         *     token, where one was sent, is no good.
         */
        ProviderLoginRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "The provider does not vouch for this token" | "No active account found with the given credentials" | "Authentication credentials were not provided." | "Token is invalid or expired";
                };
            };
        };
        /** @description There is no such provider. */
        ProviderNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Provider not found."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Provider not found.";
                };
            };
        };
        /** @description The provider vouches for somebody whom this account cannot be linked to. */
        ProviderNotLinkable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "An account with this email already exists. Log in to it to link the provider." | "This account of the provider is linked to another user." | "Another account of this provider is linked.";
                };
            };
        };
        /** @description The account may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "You do not have permission to perform this action."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "You do not have permission to perform this action.";
                };
            };
        };
        /** @description There is no such person. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "User not found."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "User not found.";
                };
            };
        };
        /** @description A password is missing, the new one is too short, or the body is no JSON. */
        PasswordChangeInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        oldPassword?: components["schemas"]["FieldMessage"];
                        newPassword?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description The old password is another one, or there is none. */
        OldPasswordWrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "oldPassword": "Incorrect password"
                 *       }
                 *     }
                 */
                "application/json": {
                    error: {
                        /** @enum {string} */
                        oldPassword: "Incorrect password";
                    };
                };
            };
        };
        /** @description The password is missing or too short, or the body is no JSON. */
        NewPasswordInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        password?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description The account has a password. */
        PasswordExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Password already exists"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Password already exists";
                };
            };
        };
        /** @description A member is missing, the password is too short, or the body is no JSON. */
        PasswordResetInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        resetToken?: components["schemas"]["FieldMessage"];
                        newPassword?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description The token is not this person's, is over an hour old, or was used. */
        ResetTokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "resetToken": "token is invalid, expired or already used. Please get a new token"
                 *       }
                 *     }
                 */
                "application/json": {
                    error: {
                        /** @enum {string} */
                        resetToken: "token is invalid, expired or already used. Please get a new token";
                    };
                };
            };
        };
        /** @description There is no such page, or a number is out of range. */
        UserListInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NoSuchPage"] | {
                    error: {
                        limit?: components["schemas"]["FieldMessage"];
                        page?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description A member is missing or ill-formed, or the body is no JSON. */
        NewUserInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error?: components["schemas"]["BodyMessage"];
                    errors?: {
                        username?: components["schemas"]["FieldMessage"];
                        firstName?: components["schemas"]["FieldMessage"];
                        lastName?: components["schemas"]["FieldMessage"];
                        email?: components["schemas"]["FieldMessage"];
                        password?: components["schemas"]["FieldMessage"];
                        phoneNumber?: components["schemas"]["FieldMessage"];
                        collegeName?: components["schemas"]["FieldMessage"];
                        profilePicture?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description Somebody else has the username or the address. */
        NewUserTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    errors: {
                        /** @enum {string} */
                        username?: "This username already exists";
                        /** @enum {string} */
                        email?: "This email already exists";
                    };
                };
            };
        };
        /** @description A member is missing or ill-formed, or the body is no JSON. */
        UserInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        username?: components["schemas"]["FieldMessage"];
                        firstName?: components["schemas"]["FieldMessage"];
                        lastName?: components["schemas"]["FieldMessage"];
                        email?: components["schemas"]["FieldMessage"];
                        phoneNumber?: components["schemas"]["FieldMessage"];
                        collegeName?: components["schemas"]["FieldMessage"];
                        profilePicture?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description Somebody else has the username or the address. */
        UserTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: {
                        /** @enum {string} */
                        username?: "This username already exists";
                        /** @enum {string} */
                        email?: "This email already exists";
                    };
                };
            };
        };
        /** @description The user leads a team. */
        UserLeadsTeam: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Cant delete a user who leads a team."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Cant delete a user who leads a team.";
                };
            };
        };
        /** @description The provider is missing or none that we know, or the body is no JSON. */
        PictureSourceInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        provider?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description The account is not linked to this provider, or the provider has no picture. */
        ProviderNotLinked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "This provider is not linked." | "This provider has no picture.";
                };
            };
        };
        /** @description The file is missing, or the form is broken. */
        PictureInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["FormMessage"] | {
                        picture?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description A file is none of the images that we take. */
        NotAnImage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Only image type data allowed"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Only image type data allowed";
                };
            };
        };
        /** @description There is no room left to store it. */
        StorageFull: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "There is no room left to store this."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "There is no room left to store this.";
                };
            };
        };
        /** @description There is no such person, or the team has not invited the person. */
        InvitationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "Invitation not found." | "User not found.";
                };
            };
        };
        /** @description The invitation is accepted already, or a registration of the team stands in the way. */
        InvitationNotAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "Already Accepted" | "Team is too large for event" | "Already registered for event with another team" | "Organisers and volunteers cannot register for event";
                };
            };
        };
        /** @description The invitation is accepted already. */
        InvitationNotRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Already Accepted"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Already Accepted";
                };
            };
        };
        /** @description The name is missing, a text is too long, or the body is no JSON. */
        LabelInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        name?: components["schemas"]["FieldMessage"];
                        description?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description There is such a category. */
        CategoryTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "This category already exist."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "This category already exist.";
                };
            };
        };
        /** @description The description is missing or too long, or the body is no JSON. */
        LabelChangeInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        description?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description No category can have such a name. */
        CategoryNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Category not found."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Category not found.";
                };
            };
        };
        /** @description There is no such category. */
        CategoryUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Category does not exist."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Category does not exist.";
                };
            };
        };
        /** @description There is no such category, or an event is in it. `Others` is always in use. */
        CategoryNotDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "This category does not exixt." | "Cant delete a category that is in use.";
                };
            };
        };
        /** @description There is such a tag. */
        TagTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Tag already exist."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Tag already exist.";
                };
            };
        };
        /** @description No tag can have such a name. */
        TagNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Tag not found."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Tag not found.";
                };
            };
        };
        /** @description There is no tag of that name, and no category. */
        TagUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Tag does not exist."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Tag does not exist.";
                };
            };
        };
        /** @description There is no such tag, or an event has it. */
        TagNotDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "This tag does not exixt." | "Cant delete a tag that is in use.";
                };
            };
        };
        /** @description There is no such page, or a parameter is ill-formed. */
        EventListInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NoSuchPage"] | {
                    error: {
                        limit?: components["schemas"]["FieldMessage"];
                        page?: components["schemas"]["FieldMessage"];
                        category?: components["schemas"]["FieldMessage"];
                        order?: components["schemas"]["FieldMessage"];
                        tags?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description A member is missing or ill-formed, the sizes of a team are missing or the wrong way round, or the body is no JSON. */
        EventInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        name?: components["schemas"]["FieldMessage"];
                        description?: components["schemas"]["FieldMessage"];
                        date?: components["schemas"]["FieldMessage"];
                        time?: components["schemas"]["FieldMessage"];
                        venue?: components["schemas"]["FieldMessage"];
                        fees?: components["schemas"]["FieldMessage"];
                        prize?: components["schemas"]["FieldMessage"];
                        teamEvent?: components["schemas"]["FieldMessage"];
                        minSize?: components["schemas"]["FieldMessage"];
                        maxSize?: components["schemas"]["FieldMessage"];
                        teamProperties?: components["schemas"]["FieldMessage"];
                        rules?: components["schemas"]["FieldMessage"];
                        faq?: components["schemas"]["FieldMessage"];
                        category?: components["schemas"]["FieldMessage"];
                        tags?: components["schemas"]["FieldMessage"];
                        maxParticipants?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description Another event has the name, or a category or tag is unknown. */
        NewEventRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "This event already exist." | "Category does not exist." | "Tag does not exist.";
                };
            };
        };
        /** @description There is no such event. */
        EventNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Event not found."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Event not found.";
                };
            };
        };
        /** @description Another event has the name, a category or tag is unknown, or people are registered the other way. */
        EventRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "This event already exist." | "Category does not exist." | "Tag does not exist." | "Cant change teamEvent of an event with registrations.";
                };
            };
        };
        /** @description Somebody's registration is confirmed. */
        EventNotDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Cant delete an event with confirmed registrations."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Cant delete an event with confirmed registrations.";
                };
            };
        };
        /** @description There is no file, or the form is broken. */
        PhotosInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["FormMessage"] | "Send eventPicture or eventLogo.";
                };
            };
        };
        /** @description The team is missing or ill-formed, or the body is no JSON. */
        RegistrationInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        teamId?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description The registration is made already, or the event is not for this team or person. */
        RegistrationRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    message: "Team already registered for event";
                    eventId: string;
                    teamId: string;
                    /** @enum {string} */
                    status: "registered";
                } | {
                    /** @enum {string} */
                    message: "User already registered for event";
                    eventId: string;
                    /** @description The person's username. */
                    userId: string;
                    /** @enum {string} */
                    status: "registered";
                } | {
                    /** @enum {string} */
                    message: "Team does not exist" | "Only the leader can register a team" | "Team is too small for event" | "Team is too large for event" | "A member already registered for event with another team" | "Organisers and volunteers cannot register for event";
                };
            };
        };
        /** @description There is no such event, or no such registration for it. */
        RegistrationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "Registration not found." | "Event not found.";
                };
            };
        };
        /** @description The status is missing or unknown, or the body is no JSON. */
        RegistrationChangeInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        status?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description The registration waits, and every place is taken. */
        NoPlaceFree: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "No place is free"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    message: "No place is free";
                };
            };
        };
        /** @description A member is missing or ill-formed, or the body is no JSON. */
        OrganiserInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        username?: components["schemas"]["FieldMessage"];
                        role?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description There is no such person, or the person is an organiser of the event already. */
        OrganiserRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "Wrong Username" | "Already an organiser";
                };
            };
        };
        /** @description There is no such event, or the person is no organiser of it. */
        OrganiserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "Organiser not found." | "Event not found.";
                };
            };
        };
        /** @description A member is missing or ill-formed, or the body is no JSON. */
        VolunteerInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        username?: components["schemas"]["FieldMessage"];
                        task?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description There is no such person, or the person is a volunteer of the event already. */
        VolunteerRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "Wrong Username" | "Already a volunteer";
                };
            };
        };
        /** @description The tasks are missing or ill-formed, or the body is no JSON. */
        TasksInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        task?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description There is no such event, or the person is no volunteer of it. */
        VolunteerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "Volunteer not found." | "Event not found.";
                };
            };
        };
        /** @description There is no such page, or a parameter is ill-formed. */
        TeamListInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NoSuchPage"] | {
                    error: {
                        limit?: components["schemas"]["FieldMessage"];
                        page?: components["schemas"]["FieldMessage"];
                        event?: components["schemas"]["FieldMessage"];
                        user?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description The name is missing or too long, or the body is no JSON. */
        TeamInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        name?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description There is a team of that name. */
        TeamTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "This team already exist."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "This team already exist.";
                };
            };
        };
        /** @description There is no such team. */
        TeamNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Team not found."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Team not found.";
                };
            };
        };
        /** @description The team is registered for an event. */
        TeamNotDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Cant delete a team that is registered for an event."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Cant delete a team that is registered for an event.";
                };
            };
        };
        /** @description The username is missing or too long, or the body is no JSON. */
        InvitationInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        username?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description The person is unknown, at another college, invited or in the team. */
        InvitationRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "Not from same college" | "Already invited" | "Already a member" | "Wrong Username";
                };
            };
        };
        /** @description The person is not invited, or has accepted. */
        InvitationNotWithdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "Does not exist" | "Already Accepted";
                };
            };
        };
        /** @description There is no such team, or the person is not in it. */
        MemberNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    error: "Member not found." | "Team not found.";
                };
            };
        };
        /** @description The person leads the team. */
        LeaderStays: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The leader cannot leave the team."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "The leader cannot leave the team.";
                };
            };
        };
        /** @description There is no such page, or a parameter is ill-formed. */
        TicketListInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NoSuchPage"] | {
                    error: {
                        limit?: components["schemas"]["FieldMessage"];
                        page?: components["schemas"]["FieldMessage"];
                        user?: components["schemas"]["FieldMessage"];
                        topic?: components["schemas"]["FieldMessage"];
                        status?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description A member is missing or ill-formed, or the body is no JSON. */
        TicketInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        title?: components["schemas"]["FieldMessage"];
                        description?: components["schemas"]["FieldMessage"];
                        topic?: components["schemas"]["FieldMessage"];
                        view?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description There is no such page, or a parameter is ill-formed. */
        PublicTicketListInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NoSuchPage"] | {
                    error: {
                        limit?: components["schemas"]["FieldMessage"];
                        page?: components["schemas"]["FieldMessage"];
                        topic?: components["schemas"]["FieldMessage"];
                        status?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description The solution is missing or too long, or the body is no JSON. */
        SolutionInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: components["schemas"]["BodyMessage"] | {
                        content?: components["schemas"]["FieldMessage"];
                    };
                };
            };
        };
        /** @description There is no such ticket. */
        TicketNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Ticket not found."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "Ticket not found.";
                };
            };
        };
        /** @description The ticket is closed already. */
        TicketSolved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "This ticket is already solved."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    error: "This ticket is already solved.";
                };
            };
        };
    };
    parameters: {
        /**
         * @description Who vouches for the person.
         * @example google
         */
        Provider: "google" | "github" | "facebook";
        /**
         * @description Who it is about, in either case.
         * @example asha_rao
         */
        Username: string;
        /**
         * @description How many to a page.
         * @example 10
         */
        Limit: number;
        /**
         * @description The page, from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description The `teamid` of the team that invites.
         * @example q5JwU7eGm0Xa
         */
        InvitingTeamId: string;
        /**
         * @description The category's name, in either case.
         * @example Coding
         */
        CategoryName: string;
        /**
         * @description The tag's name, in either case.
         * @example Begineer
         */
        TagName: string;
        /**
         * @description Only events of any of these categories. Several names stand with commas between them.
         * @example [
         *       "Coding"
         *     ]
         */
        Category: string[];
        /**
         * @description By day and time, or by name; from the end with a `-`.
         * @example -date
         */
        Order: "date" | "-date" | "name" | "-name";
        /**
         * @description Only events with any of these tags. Several names stand with commas between them.
         * @example [
         *       "Free",
         *       "Begineer"
         *     ]
         */
        Tags: string[];
        /**
         * @description The event's `publicId`.
         * @example kT3vQ9xWbL2m
         */
        EventId: string;
        /**
         * @description The registration's id.
         * @example r8PzN4cYd1Hs
         */
        RegistrationId: string;
        /**
         * @description Only teams that are registered for the event with this id.
         * @example kT3vQ9xWbL2m
         */
        Event: string;
        /**
         * @description Only teams that this person leads or is a member of.
         * @example asha_rao
         */
        TeamUser: string;
        /**
         * @description The team's `teamid`.
         * @example q5JwU7eGm0Xa
         */
        TeamId: string;
        /**
         * @description Only tickets that this person opened.
         * @example asha_rao
         */
        TicketUser: string;
        /**
         * @description Only tickets with this topic, in either case.
         * @example payment
         */
        Topic: string;
        /**
         * @description Only tickets that are solved, or only those that are not.
         * @example unsolved
         */
        Status: "solved" | "unsolved";
        /**
         * @description The ticket's `ticketid`.
         * @example z2RfB6tKs9Vy
         */
        TicketId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How to authenticate (RFC 9110, 11.6.1).
         * @example Bearer
         */
        "WWW-Authenticate": string;
        /**
         * @description The methods of the path.
         * @example GET, HEAD, OPTIONS, POST
         */
        Allow: string;
        /**
         * @description Seconds to wait.
         * @example 5
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
                 *     }
                 */
                "application/json": components["schemas"]["TokenInput"];
            };
        };
        responses: {
            /** @description Its tokens have stopped working. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokens_deleted": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TokensDeleted"];
                };
            };
            400: components["responses"]["TokenInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    obtainTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description A pair of tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["CredentialsInvalid"];
            401: components["responses"]["LoginRefused"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All tokens of the account have stopped working. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokens_deleted": 5
                     *     }
                     */
                    "application/json": components["schemas"]["TokensDeleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshInput"];
            };
        };
        responses: {
            /** @description The new access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo"
                     *     }
                     */
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["RefreshInvalid"];
            401: components["responses"]["RefreshRefused"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    logInWithProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who vouches for the person.
                 * @example google
                 */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accessToken": "ya29.a0AfB_byC3pZq"
                 *     }
                 */
                "application/json": components["schemas"]["ProviderToken"];
            };
        };
        responses: {
            /** @description A pair of tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
                     *       "refresh": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["ProviderTokenInvalid"];
            401: components["responses"]["ProviderLoginRefused"];
            404: components["responses"]["ProviderNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ProviderNotLinkable"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuthModes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is a password, and which providers are linked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "password": true,
                     *       "o-auth": [
                     *         "google",
                     *         "github",
                     *         "facebook"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuthModes"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "oldPassword": "Hello World",
                 *       "newPassword": "far-away-42"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The new password holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Password changed"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            400: components["responses"]["PasswordChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OldPasswordWrong"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "Hello World"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
        responses: {
            /** @description The account has a password. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "new password created"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordCreated"];
                };
            };
            400: components["responses"]["NewPasswordInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PasswordExists"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resetToken": "Zk1dQ9vXbW0aLr7uTfE3hYcN5sJ8mPqG",
                 *       "newPassword": "far-away-42"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description The new password holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Password reset successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordWasReset"];
                };
            };
            400: components["responses"]["PasswordResetInvalid"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ResetTokenRefused"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where there is such a person, the mail is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Reset token mailed"
                     *     }
                     */
                    "application/json": components["schemas"]["ResetTokenMailed"];
                };
            };
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many to a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currentPage": 2,
                     *       "noOfPages": 5,
                     *       "users": [
                     *         {
                     *           "publicId": "uH4sYp7Lc2Wd",
                     *           "username": "asha_rao",
                     *           "firstName": "Asha",
                     *           "lastName": "Rao",
                     *           "email": "asha@example.com",
                     *           "phoneNumber": "+911234567890",
                     *           "collegeName": "IIIT Sri City",
                     *           "profilePicture": "https://cdn.example.com/asha.png",
                     *           "dateJoined": "2019-08-14T09:20:11.204Z",
                     *           "lastLogin": "2019-09-01T17:45:02.731Z"
                     *         },
                     *         {
                     *           "publicId": "p7LcuH4sY2Wd",
                     *           "username": "vikram.s",
                     *           "firstName": "Vikram",
                     *           "lastName": "Singh",
                     *           "email": "vikram@example.com",
                     *           "phoneNumber": "+911234567891",
                     *           "collegeName": "IIIT Sri City",
                     *           "profilePicture": "https://cdn.example.com/vikram.png",
                     *           "dateJoined": "2019-08-15T11:02:48.310Z",
                     *           "lastLogin": "2019-09-02T08:12:30.019Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["UserListInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "asha_rao",
                 *       "firstName": "Asha",
                 *       "lastName": "Rao",
                 *       "email": "asha@example.com",
                 *       "password": "Hello World",
                 *       "phoneNumber": "+911234567890",
                 *       "collegeName": "IIIT Sri City",
                 *       "profilePicture": "https://cdn.example.com/asha.png"
                 *     }
                 */
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description The account. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publicId": "uH4sYp7Lc2Wd",
                     *       "username": "asha_rao",
                     *       "firstName": "Asha",
                     *       "lastName": "Rao",
                     *       "email": "asha@example.com",
                     *       "phoneNumber": "+911234567890",
                     *       "collegeName": "IIIT Sri City",
                     *       "profilePicture": "https://cdn.example.com/asha.png",
                     *       "dateJoined": "2019-08-14T09:20:11.204Z",
                     *       "lastLogin": null
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["NewUserInvalid"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NewUserTaken"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publicId": "uH4sYp7Lc2Wd",
                     *       "username": "asha_rao",
                     *       "firstName": "Asha",
                     *       "lastName": "Rao",
                     *       "email": "asha@example.com",
                     *       "phoneNumber": "+911234567890",
                     *       "collegeName": "IIIT Sri City",
                     *       "profilePicture": "https://cdn.example.com/asha.png",
                     *       "dateJoined": "2019-08-14T09:20:11.204Z",
                     *       "lastLogin": "2019-09-01T17:45:02.731Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "asha_rao",
                 *       "firstName": "Asha",
                 *       "lastName": "Rao",
                 *       "email": "asha@example.com",
                 *       "phoneNumber": "+911234567890",
                 *       "collegeName": "IIIT Sri City",
                 *       "profilePicture": "https://cdn.example.com/asha.png"
                 *     }
                 */
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publicId": "uH4sYp7Lc2Wd",
                     *       "username": "asha_rao",
                     *       "firstName": "Asha",
                     *       "lastName": "Rao",
                     *       "email": "asha@example.com",
                     *       "phoneNumber": "+911234567890",
                     *       "collegeName": "IIIT Sri City",
                     *       "profilePicture": "https://cdn.example.com/asha.png"
                     *     }
                     */
                    "application/json": components["schemas"]["EditedUser"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UserTaken"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "User deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["UserDeleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["UserLeadsTeam"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUserState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account's state, and the privileges of staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserState"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    disableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "User disabled"
                     *     }
                     */
                    "application/json": components["schemas"]["UserDisabled"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    takePictureFromProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "provider": "google"
                 *     }
                 */
                "application/json": components["schemas"]["PictureSource"];
            };
        };
        responses: {
            /** @description The account has that picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Profile Picture updated"
                     *     }
                     */
                    "application/json": components["schemas"]["PictureTaken"];
                };
            };
            400: components["responses"]["PictureSourceInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ProviderNotLinked"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "picture": "asha.jpg"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["PictureUpload"];
            };
        };
        responses: {
            /** @description The account has that picture. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Profile Picture Updated"
                     *     }
                     */
                    "application/json": components["schemas"]["PictureUploaded"];
                };
            };
            400: components["responses"]["PictureInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAnImage"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, also those that are answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "teamid": "q5JwU7eGm0Xa",
                     *         "name": "The Gingers",
                     *         "leader": "asha_rao",
                     *         "status": "accepted"
                     *       },
                     *       {
                     *         "teamid": "w6KxV8fHn1Yb",
                     *         "name": "The Rookies",
                     *         "leader": "meera-k",
                     *         "status": "rejected"
                     *       },
                     *       {
                     *         "teamid": "x7LyW9gIo2Zc",
                     *         "name": "The Sweet",
                     *         "leader": "dev.p",
                     *         "status": "pending"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
                /**
                 * @description The `teamid` of the team that invites.
                 * @example q5JwU7eGm0Xa
                 */
                teamid: components["parameters"]["InvitingTeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is in the team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "invitation accepted",
                     *       "teamid": "q5JwU7eGm0Xa",
                     *       "name": "The Gingers"
                     *     }
                     */
                    "application/json": components["schemas"]["AcceptedInvitation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvitationNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["InvitationNotAccepted"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
                /**
                 * @description The `teamid` of the team that invites.
                 * @example q5JwU7eGm0Xa
                 */
                teamid: components["parameters"]["InvitingTeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person does not join. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "invitation rejectedd",
                     *       "teamid": "q5JwU7eGm0Xa",
                     *       "name": "The Gingers"
                     *     }
                     */
                    "application/json": components["schemas"]["RejectedInvitation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvitationNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["InvitationNotRejected"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "Coding",
                     *         "description": "Problems to solve against the clock."
                     *       },
                     *       {
                     *         "name": "Hackathon",
                     *         "description": "Two days to build something."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LabelList"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Hackathon",
                 *       "description": "Two days to build something."
                 *     }
                 */
                "application/json": components["schemas"]["LabelInput"];
            };
        };
        responses: {
            /** @description The category. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Hackathon",
                     *       "description": "Two days to build something."
                     *     }
                     */
                    "application/json": components["schemas"]["Label"];
                };
            };
            400: components["responses"]["LabelInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CategoryTaken"];
            503: components["responses"]["Unavailable"];
        };
    };
    editCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category's name, in either case.
                 * @example Coding
                 */
                name: components["parameters"]["CategoryName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "One day to build something."
                 *     }
                 */
                "application/json": components["schemas"]["LabelChange"];
            };
        };
        responses: {
            /** @description The category. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Hackathon",
                     *       "description": "One day to build something."
                     *     }
                     */
                    "application/json": components["schemas"]["Label"];
                };
            };
            400: components["responses"]["LabelChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CategoryNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CategoryUnknown"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category's name, in either case.
                 * @example Coding
                 */
                name: components["parameters"]["CategoryName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CategoryNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["CategoryNotDeleted"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "Begineer",
                     *         "description": "No experience needed."
                     *       },
                     *       {
                     *         "name": "Free",
                     *         "description": "Costs nothing."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LabelList"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Begineer",
                 *       "description": "No experience needed."
                 *     }
                 */
                "application/json": components["schemas"]["LabelInput"];
            };
        };
        responses: {
            /** @description The tag. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Begineer",
                     *       "description": "No experience needed."
                     *     }
                     */
                    "application/json": components["schemas"]["Label"];
                };
            };
            400: components["responses"]["LabelInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TagTaken"];
            503: components["responses"]["Unavailable"];
        };
    };
    editTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tag's name, in either case.
                 * @example Begineer
                 */
                name: components["parameters"]["TagName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "No experience needed, and no prizes."
                 *     }
                 */
                "application/json": components["schemas"]["LabelChange"];
            };
        };
        responses: {
            /** @description The tag, or the category. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"];
                };
            };
            400: components["responses"]["LabelChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TagNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TagUnknown"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tag's name, in either case.
                 * @example Begineer
                 */
                name: components["parameters"]["TagName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TagNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["TagNotDeleted"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description How many to a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Only events of any of these categories. Several names stand with commas between them.
                 * @example [
                 *       "Coding"
                 *     ]
                 */
                category?: components["parameters"]["Category"];
                /**
                 * @description By day and time, or by name; from the end with a `-`.
                 * @example -date
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Only events with any of these tags. Several names stand with commas between them.
                 * @example [
                 *       "Free",
                 *       "Begineer"
                 *     ]
                 */
                tags?: components["parameters"]["Tags"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currentPage": 1,
                     *       "noOfPages": 1,
                     *       "events": [
                     *         {
                     *           "publicId": "kT3vQ9xWbL2m",
                     *           "eventPicture": "http://localhost:8000/media/techfesia/q83vEjRWeJA.jpg",
                     *           "eventLogo": "http://localhost:8000/media/techfesia/m7PzN4cYd1H.png",
                     *           "name": "Night Relay",
                     *           "description": "Three hours of problems, one keyboard to a team.",
                     *           "date": "2019-09-24",
                     *           "time": "09:30",
                     *           "venue": "Computer Lab",
                     *           "category": [
                     *             "Coding",
                     *             "Contest"
                     *           ],
                     *           "tags": [
                     *             "Prime Event",
                     *             "Special Prizes"
                     *           ]
                     *         },
                     *         {
                     *           "publicId": "d1HsY8PzN4cY",
                     *           "name": "Backwards",
                     *           "description": "Here is the answer. What was the question?",
                     *           "date": "2019-09-21",
                     *           "time": "17:30",
                     *           "venue": "Computer Lab",
                     *           "category": [
                     *             "Coding",
                     *             "Hackathon"
                     *           ],
                     *           "tags": [
                     *             "Begineer",
                     *             "Special Prizes"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["EventListInvalid"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Night Relay",
                 *       "description": "Three hours of problems, one keyboard to a team.",
                 *       "date": "2019-09-24",
                 *       "time": "09:30",
                 *       "venue": "Computer Lab",
                 *       "fees": "Rs 300",
                 *       "prize": [
                 *         "First: 2000",
                 *         "Second: 1500",
                 *         "For the boldest idea: 500"
                 *       ],
                 *       "teamEvent": true,
                 *       "minSize": 3,
                 *       "maxSize": 8,
                 *       "rules": [
                 *         "One keyboard to a team",
                 *         "No phones"
                 *       ],
                 *       "faq": [
                 *         [
                 *           "Do we need a laptop?",
                 *           "Yes, one."
                 *         ],
                 *         [
                 *           "In which language?",
                 *           "In any."
                 *         ]
                 *       ],
                 *       "category": [
                 *         "Coding",
                 *         "Contest"
                 *       ],
                 *       "tags": [
                 *         "Prime Event",
                 *         "Special Prizes"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EventInput"];
            };
        };
        responses: {
            /** @description The event. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publicId": "kT3vQ9xWbL2m",
                     *       "name": "Night Relay",
                     *       "description": "Three hours of problems, one keyboard to a team.",
                     *       "date": "2019-09-24",
                     *       "time": "09:30",
                     *       "venue": "Computer Lab",
                     *       "fees": "Rs 300",
                     *       "prize": [
                     *         "First: 2000",
                     *         "Second: 1500",
                     *         "For the boldest idea: 500"
                     *       ],
                     *       "teamEvent": true,
                     *       "minSize": 3,
                     *       "maxSize": 8,
                     *       "rules": [
                     *         "One keyboard to a team",
                     *         "No phones"
                     *       ],
                     *       "faq": [
                     *         [
                     *           "Do we need a laptop?",
                     *           "Yes, one."
                     *         ],
                     *         [
                     *           "In which language?",
                     *           "In any."
                     *         ]
                     *       ],
                     *       "category": [
                     *         "Coding",
                     *         "Contest"
                     *       ],
                     *       "tags": [
                     *         "Prime Event",
                     *         "Special Prizes"
                     *       ],
                     *       "maxParticipants": null
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedEvent"];
                };
            };
            400: components["responses"]["EventInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NewEventRefused"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publicId": "kT3vQ9xWbL2m",
                     *       "name": "Night Relay",
                     *       "eventPicture": "http://localhost:8000/media/techfesia/q83vEjRWeJA.jpg",
                     *       "eventLogo": "http://localhost:8000/media/techfesia/m7PzN4cYd1H.png",
                     *       "description": "Three hours of problems, one keyboard to a team.",
                     *       "date": "2019-09-24",
                     *       "time": "09:30",
                     *       "venue": "Computer Lab",
                     *       "fees": 300,
                     *       "prize": [
                     *         "First: 2000",
                     *         "Second: 1500",
                     *         "For the boldest idea: 500"
                     *       ],
                     *       "teamEvent": true,
                     *       "teamEventProperties": {
                     *         "minSize": 3,
                     *         "maxSize": 8
                     *       },
                     *       "rules": [
                     *         "One keyboard to a team",
                     *         "No phones"
                     *       ],
                     *       "faq": [
                     *         [
                     *           "Do we need a laptop?",
                     *           "Yes, one."
                     *         ],
                     *         [
                     *           "In which language?",
                     *           "In any."
                     *         ]
                     *       ],
                     *       "category": [
                     *         "Coding",
                     *         "Contest"
                     *       ],
                     *       "tags": [
                     *         "Prime Event",
                     *         "Special Prizes"
                     *       ],
                     *       "maxParticipants": 40
                     *     }
                     */
                    "application/json": components["schemas"]["Event"];
                };
            };
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventInput"];
            };
        };
        responses: {
            /** @description The event. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "eventid": "kT3vQ9xWbL2m",
                     *       "name": "Night Relay 2",
                     *       "description": "The problems are harder this time.",
                     *       "date": "2019-09-24",
                     *       "time": "09:30",
                     *       "venue": "Computer Lab",
                     *       "fees": "Rs 300",
                     *       "prize": [
                     *         "First: 2000",
                     *         "Second: 1500",
                     *         "For the boldest idea: 500"
                     *       ],
                     *       "teamEvent": true,
                     *       "minSize": 3,
                     *       "maxSize": 8,
                     *       "rules": [
                     *         "One keyboard to a team",
                     *         "No phones"
                     *       ],
                     *       "faq": [
                     *         [
                     *           "Do we need a laptop?",
                     *           "Yes, one."
                     *         ],
                     *         [
                     *           "In which language?",
                     *           "In any."
                     *         ]
                     *       ],
                     *       "category": [
                     *         "Others"
                     *       ],
                     *       "tags": [
                     *         "Prime Event",
                     *         "Special Prizes"
                     *       ],
                     *       "maxParticipants": 40
                     *     }
                     */
                    "application/json": components["schemas"]["EditedEvent"];
                };
            };
            400: components["responses"]["EventInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["EventRefused"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["EventDeleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["EventNotDeleted"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadEventPhotos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "eventPicture": "hall.jpg",
                 *       "eventLogo": "logo.png"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["PhotoUpload"];
            };
        };
        responses: {
            /** @description Where both are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "eventPicture": "http://localhost:8000/media/techfesia/q83vEjRWeJA.jpg",
                     *       "eventLogo": "http://localhost:8000/media/techfesia/m7PzN4cYd1H.png"
                     *     }
                     */
                    "application/json": components["schemas"]["Photos"];
                };
            };
            400: components["responses"]["PhotosInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAnImage"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getEventCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A calendar with the one event. */
            200: {
                headers: {
                    /**
                     * @description A name to keep it under.
                     * @example attachment; filename="night-relay.ics"
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example BEGIN:VCALENDAR
                     *     VERSION:2.0
                     *     PRODID:-//Agora//Techfesia//EN
                     *     END:VCALENDAR
                     */
                    "text/calendar": string;
                };
            };
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerForEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RegistrationInput"];
            };
        };
        responses: {
            /** @description The registration is made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Successfully registered",
                     *       "registrationId": "r8PzN4cYd1Hs",
                     *       "status": "payment pending"
                     *     }
                     */
                    "application/json": components["schemas"]["Registered"];
                };
            };
            400: components["responses"]["RegistrationInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RegistrationRefused"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRegistrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportRegistrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registrations. */
            200: {
                headers: {
                    /**
                     * @description A name to keep it under.
                     * @example attachment; filename="registrations.csv"
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example registrationId,status,teamId,team,username,members,firstName,lastName,email,phoneNumber,collegeName */
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description The registration's id.
                 * @example r8PzN4cYd1Hs
                 */
                rid: components["parameters"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "registrationId": "u1ScQ7fBg4Kv",
                     *       "userId": "asha_rao",
                     *       "status": "confirmed"
                     *     }
                     */
                    "application/json": components["schemas"]["Registration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RegistrationNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description The registration's id.
                 * @example r8PzN4cYd1Hs
                 */
                rid: components["parameters"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "confirmed"
                 *     }
                 */
                "application/json": components["schemas"]["RegistrationChange"];
            };
        };
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "registrationId": "u1ScQ7fBg4Kv",
                     *       "userId": "asha_rao",
                     *       "status": "confirmed"
                     *     }
                     */
                    "application/json": components["schemas"]["Registration"];
                };
            };
            400: components["responses"]["RegistrationChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RegistrationNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NoPlaceFree"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description The registration's id.
                 * @example r8PzN4cYd1Hs
                 */
                rid: components["parameters"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RegistrationNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganisers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "username": "asha_rao",
                     *         "role": "Head"
                     *       },
                     *       {
                     *         "username": "meera-k",
                     *         "role": "Lead Member"
                     *       },
                     *       {
                     *         "username": "vikram.s",
                     *         "role": "Member"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OrganiserList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    addOrganiser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "vikram.s",
                 *       "role": "Member"
                 *     }
                 */
                "application/json": components["schemas"]["OrganiserInput"];
            };
        };
        responses: {
            /** @description All of them. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "username": "asha_rao",
                     *         "role": "Head"
                     *       },
                     *       {
                     *         "username": "meera-k",
                     *         "role": "Lead Member"
                     *       },
                     *       {
                     *         "username": "vikram.s",
                     *         "role": "Member"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OrganiserList"];
                };
            };
            400: components["responses"]["OrganiserInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OrganiserRefused"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeOrganiser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is no organiser any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganiserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listVolunteers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "username": "asha_rao",
                     *         "task": [
                     *           "Open the hall",
                     *           "Keep the time"
                     *         ]
                     *       },
                     *       {
                     *         "username": "meera-k",
                     *         "task": [
                     *           "Guide the guests"
                     *         ]
                     *       },
                     *       {
                     *         "username": "vikram.s",
                     *         "task": [
                     *           "Arrange the rooms",
                     *           "Take attendance"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["VolunteerList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    addVolunteer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "vikram.s",
                 *       "task": [
                 *         "Arrange the rooms",
                 *         "Take attendance"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["VolunteerInput"];
            };
        };
        responses: {
            /** @description All of them. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "username": "asha_rao",
                     *         "task": [
                     *           "Open the hall",
                     *           "Keep the time"
                     *         ]
                     *       },
                     *       {
                     *         "username": "meera-k",
                     *         "task": [
                     *           "Guide the guests"
                     *         ]
                     *       },
                     *       {
                     *         "username": "vikram.s",
                     *         "task": [
                     *           "Arrange the rooms",
                     *           "Take attendance"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["VolunteerList"];
                };
            };
            400: components["responses"]["VolunteerInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["VolunteerRefused"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeVolunteerTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "task": [
                 *         "Arrange the rooms",
                 *         "Count the chairs"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TaskInput"];
            };
        };
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "eventid": "kT3vQ9xWbL2m",
                     *       "volunteer": "vikram.s",
                     *       "task": [
                     *         "Arrange the rooms",
                     *         "Count the chairs"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VolunteerTasks"];
                };
            };
            400: components["responses"]["TasksInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["VolunteerNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeVolunteer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's `publicId`.
                 * @example kT3vQ9xWbL2m
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is no volunteer any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["VolunteerNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /**
                 * @description How many to a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Only teams that are registered for the event with this id.
                 * @example kT3vQ9xWbL2m
                 */
                event?: components["parameters"]["Event"];
                /**
                 * @description Only teams that this person leads or is a member of.
                 * @example asha_rao
                 */
                user?: components["parameters"]["TeamUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            400: components["responses"]["TeamListInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "The Gingers"
                 *     }
                 */
                "application/json": components["schemas"]["TeamInput"];
            };
        };
        responses: {
            /** @description The team. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "teamid": "q5JwU7eGm0Xa",
                     *       "name": "The Gingers",
                     *       "leader": "asha_rao",
                     *       "members": [],
                     *       "events": [],
                     *       "invitees": []
                     *     }
                     */
                    "application/json": components["schemas"]["SavedTeam"];
                };
            };
            400: components["responses"]["TeamInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TeamTaken"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's `teamid`.
                 * @example q5JwU7eGm0Xa
                 */
                id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "teamid": "w6KxV8fHn1Yb",
                     *       "name": "The Rookies",
                     *       "leader": "meera-k",
                     *       "members": [
                     *         "vikram.s",
                     *         "lata_07",
                     *         "dev.p"
                     *       ],
                     *       "invitees": [],
                     *       "events": [
                     *         "kT3vQ9xWbL2m"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TeamNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's `teamid`.
                 * @example q5JwU7eGm0Xa
                 */
                id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "The Flockers"
                 *     }
                 */
                "application/json": components["schemas"]["TeamInput"];
            };
        };
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "teamid": "w6KxV8fHn1Yb",
                     *       "name": "The Flockers",
                     *       "leader": "meera-k",
                     *       "members": [
                     *         "vikram.s",
                     *         "lata_07"
                     *       ],
                     *       "event": [
                     *         "kT3vQ9xWbL2m",
                     *         "e2ItZ9QaO5dZ"
                     *       ],
                     *       "invitees": []
                     *     }
                     */
                    "application/json": components["schemas"]["EditedTeam"];
                };
            };
            400: components["responses"]["TeamInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TeamNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TeamTaken"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's `teamid`.
                 * @example q5JwU7eGm0Xa
                 */
                id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TeamNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["TeamNotDeleted"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's `teamid`.
                 * @example q5JwU7eGm0Xa
                 */
                id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "vikram.s"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationInput"];
            };
        };
        responses: {
            /** @description The team. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "teamid": "q5JwU7eGm0Xa",
                     *       "name": "The Gingers",
                     *       "leader": "asha_rao",
                     *       "members": [
                     *         "lata_07",
                     *         "dev.p"
                     *       ],
                     *       "invitees": [
                     *         "vikram.s",
                     *         "meera-k"
                     *       ],
                     *       "events": []
                     *     }
                     */
                    "application/json": components["schemas"]["SavedTeam"];
                };
            };
            400: components["responses"]["InvitationInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TeamNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvitationRefused"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's `teamid`.
                 * @example q5JwU7eGm0Xa
                 */
                id: components["parameters"]["TeamId"];
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is not invited any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TeamNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["InvitationNotWithdrawn"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's `teamid`.
                 * @example q5JwU7eGm0Xa
                 */
                id: components["parameters"]["TeamId"];
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is not in the team any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["LeaderStays"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /**
                 * @description How many to a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Only tickets that this person opened.
                 * @example asha_rao
                 */
                user?: components["parameters"]["TicketUser"];
                /**
                 * @description Only tickets with this topic, in either case.
                 * @example payment
                 */
                topic?: components["parameters"]["Topic"];
                /**
                 * @description Only tickets that are solved, or only those that are not.
                 * @example unsolved
                 */
                status?: components["parameters"]["Status"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tickets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pages": 2,
                     *       "currentpage": 1,
                     *       "result": [
                     *         {
                     *           "ticketid": "z2RfB6tKs9Vy",
                     *           "title": "No receipt",
                     *           "description": "I paid for the relay and got no receipt.",
                     *           "openedBy": "asha_rao",
                     *           "openingDate": "2019-12-01",
                     *           "openingdate": "2019-12-01",
                     *           "topic": "payment",
                     *           "view": "public",
                     *           "solution": {
                     *             "status": "solved",
                     *             "solvedBy": "meera_desk",
                     *             "solvingDate": "2019-12-30",
                     *             "content": "The receipt was mailed again."
                     *           }
                     *         },
                     *         {
                     *           "ticketid": "a3SgC7uLt0Wz",
                     *           "title": "Locked out",
                     *           "description": "The lab is locked.",
                     *           "openedBy": "vikram.s",
                     *           "openingDate": "2019-11-29",
                     *           "openingdate": "2019-11-29",
                     *           "topic": null,
                     *           "view": "private",
                     *           "solution": {
                     *             "status": "unsolved"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            400: components["responses"]["TicketListInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    openTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Locked out",
                 *       "description": "The lab is locked.",
                 *       "view": "private"
                 *     }
                 */
                "application/json": components["schemas"]["TicketInput"];
            };
        };
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ticketid": "a3SgC7uLt0Wz",
                     *       "title": "Locked out",
                     *       "description": "The lab is locked.",
                     *       "openedBy": "vikram.s",
                     *       "openingDate": "2019-11-29",
                     *       "openingdate": "2019-11-29",
                     *       "topic": null,
                     *       "view": "private",
                     *       "solution": {
                     *         "status": "unsolved"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["TicketInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPublicTickets: {
        parameters: {
            query?: {
                /**
                 * @description How many to a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Only tickets that are solved, or only those that are not.
                 * @example unsolved
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Only tickets with this topic, in either case.
                 * @example payment
                 */
                topic?: components["parameters"]["Topic"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tickets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pages": 1,
                     *       "currentpage": 1,
                     *       "result": [
                     *         {
                     *           "ticketid": "z2RfB6tKs9Vy",
                     *           "title": "No receipt",
                     *           "description": "I paid for the relay and got no receipt.",
                     *           "openedBy": "asha_rao",
                     *           "openingDate": "2019-12-01",
                     *           "openingdate": "2019-12-01",
                     *           "topic": "payment",
                     *           "view": "public",
                     *           "solution": {
                     *             "status": "solved",
                     *             "solvedBy": "meera_desk",
                     *             "solvingDate": "2019-12-30",
                     *             "content": "The receipt was mailed again."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            400: components["responses"]["PublicTicketListInvalid"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUserTickets: {
        parameters: {
            query?: {
                /**
                 * @description How many to a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Only tickets that are solved, or only those that are not.
                 * @example unsolved
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Only tickets with this topic, in either case.
                 * @example payment
                 */
                topic?: components["parameters"]["Topic"];
            };
            header?: never;
            path: {
                /**
                 * @description Who it is about, in either case.
                 * @example asha_rao
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tickets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pages": 2,
                     *       "currentpage": 1,
                     *       "result": [
                     *         {
                     *           "ticketid": "z2RfB6tKs9Vy",
                     *           "title": "No receipt",
                     *           "description": "I paid for the relay and got no receipt.",
                     *           "openedBy": "asha_rao",
                     *           "openingDate": "2019-12-01",
                     *           "openingdate": "2019-12-01",
                     *           "topic": "payment",
                     *           "view": "public",
                     *           "solution": {
                     *             "status": "solved",
                     *             "solvedBy": "meera_desk",
                     *             "solvingDate": "2019-12-30",
                     *             "content": "The receipt was mailed again."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            400: components["responses"]["PublicTicketListInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ticket's `ticketid`.
                 * @example z2RfB6tKs9Vy
                 */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "The receipt was mailed again."
                 *     }
                 */
                "application/json": components["schemas"]["SolutionInput"];
            };
        };
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ticketid": "z2RfB6tKs9Vy",
                     *       "title": "No receipt",
                     *       "description": "I paid for the relay and got no receipt.",
                     *       "openedBy": "asha_rao",
                     *       "openingDate": "2019-12-01",
                     *       "openingdate": "2019-12-01",
                     *       "topic": "payment",
                     *       "view": "public",
                     *       "solution": {
                     *         "status": "solved",
                     *         "solvedBy": "meera_desk",
                     *         "solvingDate": "2019-12-30",
                     *         "content": "The receipt was mailed again."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["SolutionInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TicketNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TicketSolved"];
            503: components["responses"]["Unavailable"];
        };
    };
}
