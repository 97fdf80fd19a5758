// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
export interface paths {
    "/signup/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up
         * @description Mails a link that verifies the address. An address that has an account answers alike, and its
         *     owner is told by mail.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify-email/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an e-mail address
         * @description A key works once, within 24 hours.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signup/account-confirm-email/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key that was mailed.
                 * @example 4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ
                 */
                key: components["parameters"]["VerificationKey"];
            };
            cookie?: never;
        };
        /**
         * Verify an e-mail address by its link
         * @description What the mailed link opens. A key works once, within 24 hours.
         */
        get: operations["confirmEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify-email/again/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the verification again
         * @description Answers alike for every address. Mails only an account whose address is not verified.
         */
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Ten wrong passwords within 15 minutes close the account to that network address until they are
         *     over.
         */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/refresh/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh the access token
         * @description A refresh token works once. One that comes a second time ends the session.
         */
        post: operations["refreshLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session. Its tokens stop working at once.
         */
        post: operations["logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/google/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with Google
         * @description The verified address that Google knows is that of the account, which is made where there is
         *     none.
         */
        post: operations["logInWithGoogle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one's own slug */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one's own account */
        get: operations["getAccount"];
        /**
         * Set one's picture
         * @description As a file, or as an https address. Null takes the picture away.
         */
        put: operations["editAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one's picture
         * @description As a file, or as an https address. Null takes the picture away.
         */
        patch: operations["patchAccount"];
        trace?: never;
    };
    "/password/change/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password
         * @description Ends the other sessions. Wrong old passwords are counted as wrong logins are.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password/reset/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a password reset
         * @description Answers alike for every address. Mails only one that has an account.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password/reset/confirm/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the password
         * @description A token works once, within an hour.
         */
        post: operations["confirmPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password/reset/confirm/{uid}/{token}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whose password it is, as the mailed link has it.
                 * @example Mjc
                 */
                uid: components["parameters"]["ResetUid"];
                /**
                 * @description The token of the mailed link.
                 * @example 4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ
                 */
                token: components["parameters"]["ResetToken"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the password at the mailed address
         * @description A token works once, within an hour.
         */
        post: operations["confirmPasswordResetByLink"];
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
        /**
         * List the people
         * @description Newest first. Searches their names.
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
    "/users/{slug}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        /** Read a person */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{slug}/follow/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow a person
         * @description Doing it again changes nothing.
         */
        post: operations["followUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{slug}/unfollow/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop following a person
         * @description Doing it again changes nothing.
         */
        post: operations["unfollowUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{slug}/followers/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        /**
         * List who follows a person
         * @description Latest first.
         */
        get: operations["listFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{slug}/following/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        /**
         * List whom a person follows
         * @description Latest first.
         */
        get: operations["listFollowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{slug}/showcases/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        /**
         * List the showcases of a person
         * @description Newest first.
         */
        get: operations["listShowcasesOfUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{slug}/collaboration/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        /**
         * List the collaborations of a person
         * @description Newest first.
         */
        get: operations["listCollaborationsOfUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{slug}/sadministrator/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        /**
         * List the showcases that a person administers
         * @description Newest first.
         */
        get: operations["listAdministeredShowcases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{slug}/cadministrator/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        /**
         * List the collaborations that a person administers
         * @description Newest first.
         */
        get: operations["listAdministeredCollaborations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/{pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The profile's id.
                 * @example 7
                 */
                pk: components["parameters"]["ProfilePk"];
            };
            cookie?: never;
        };
        /** Read a profile */
        get: operations["getProfile"];
        /**
         * Edit one's profile
         * @description What is left out stays as it is. The skills have an operation of their own.
         */
        put: operations["editProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change parts of one's profile */
        patch: operations["patchProfile"];
        trace?: never;
    };
    "/profile/{pk}/skills/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The profile's id.
                 * @example 7
                 */
                pk: components["parameters"]["ProfilePk"];
            };
            cookie?: never;
        };
        /** Read the skills of a profile */
        get: operations["getProfileSkills"];
        /**
         * Choose one's skills
         * @description These, and no others.
         */
        put: operations["editProfileSkills"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose one's skills anew
         * @description These, and no others.
         */
        patch: operations["patchProfileSkills"];
        trace?: never;
    };
    "/skills/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the skills
         * @description By subcategory, then by name. Searches both.
         */
        get: operations["listSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/create/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a skill
         * @description For administrators.
         */
        post: operations["createSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's id.
                 * @example 3
                 */
                pk: components["parameters"]["SkillPk"];
            };
            cookie?: never;
        };
        /** Read a skill */
        get: operations["getSkill"];
        /**
         * Edit a skill
         * @description For administrators. What is left out stays as it is.
         */
        put: operations["editSkill"];
        post?: never;
        /**
         * Delete a skill
         * @description For administrators. It leaves the profiles and posts that have it.
         */
        delete: operations["deleteSkill"];
        options?: never;
        head?: never;
        /**
         * Change parts of a skill
         * @description For administrators.
         */
        patch: operations["patchSkill"];
        trace?: never;
    };
    "/media/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a media file
         * @description For people without a place of their own in a cloud. What it answers may stand in a post. A file that no
         *     post shows within a week is deleted. Each person has some room for files; when it is full, 507.
         */
        post: operations["uploadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the showcases
         * @description Newest first. Searches titles and descriptions; of more than a thousand that it finds, a search lists the newest thousand.
         */
        get: operations["listShowcases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/create/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the empty form of a showcase */
        get: operations["getShowcaseForm"];
        put?: never;
        /**
         * Create a showcase
         * @description The caller becomes its owner and first administrator.
         */
        post: operations["createShowcase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/mostliked/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the most liked showcases
         * @description By likes; of as many, the newest first.
         */
        get: operations["listMostLikedShowcases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/mostlikedy/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the most liked showcases of a year
         * @description By likes, of those created within the last 365 days.
         */
        get: operations["listMostLikedShowcasesOfYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/mostlikedm/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the most liked showcases of a month
         * @description By likes, of those created within the last 30 days.
         */
        get: operations["listMostLikedShowcasesOfMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/mostlikedw/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the most liked showcases of a week
         * @description By likes, of those created within the last 7 days.
         */
        get: operations["listMostLikedShowcasesOfWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/followingshowcases/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the showcases of the people followed
         * @description Newest first.
         */
        get: operations["listFollowedShowcases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/{slug}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        /** Read a showcase */
        get: operations["getShowcase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/{slug}/edit/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        /**
         * Read a showcase to edit it
         * @description For its administrators.
         */
        get: operations["getShowcaseToEdit"];
        /**
         * Edit a showcase
         * @description For its administrators. What is left out stays as it is.
         */
        put: operations["editShowcase"];
        post?: never;
        /**
         * Delete a showcase
         * @description For its administrators. Its comments, likes and files go with it.
         */
        delete: operations["deleteShowcase"];
        options?: never;
        head?: never;
        /**
         * Change parts of a showcase
         * @description For its administrators.
         */
        patch: operations["patchShowcase"];
        trace?: never;
    };
    "/showcase/{slug}/like/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a showcase
         * @description Doing it again changes nothing.
         */
        post: operations["likeShowcase"];
        /** Stop liking a showcase */
        delete: operations["unlikeShowcase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/{slug}/likers/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        /**
         * List who likes a showcase
         * @description Latest first.
         */
        get: operations["listShowcaseLikers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/{slug}/admin/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        /**
         * List the administrators of a showcase
         * @description In the order in which they were added.
         */
        get: operations["listShowcaseAdministrators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/{slug}/admin/add/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add administrators to a showcase by PUT
         * @description For its administrators. As the POST does it; nobody is taken away.
         */
        put: operations["putShowcaseAdministrators"];
        /**
         * Add administrators to a showcase
         * @description For its administrators. Adds all of them or none; whoever is one already, stays one.
         */
        post: operations["addShowcaseAdministrators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/{slug}/collaborator/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        /**
         * List the collaborators of a showcase
         * @description In the order in which they were added.
         */
        get: operations["listCollaborators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/{slug}/collaborator/add/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a collaborator to a showcase
         * @description For the showcase's administrators.
         */
        post: operations["addCollaborator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/collaborator/{pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaborator's id.
                 * @example 5
                 */
                pk: components["parameters"]["CollaboratorPk"];
            };
            cookie?: never;
        };
        /** Read a collaborator */
        get: operations["getCollaborator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/collaborator/{pk}/update/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaborator's id.
                 * @example 5
                 */
                pk: components["parameters"]["CollaboratorPk"];
            };
            cookie?: never;
        };
        /** Read a collaborator to edit it */
        get: operations["getCollaboratorToEdit"];
        /**
         * Edit a collaborator
         * @description For the showcase's administrators, and the collaborator. What is left out stays as it is.
         */
        put: operations["editCollaborator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change parts of a collaborator
         * @description For the showcase's administrators, and the collaborator.
         */
        patch: operations["patchCollaborator"];
        trace?: never;
    };
    "/showcase/collaborator/{pk}/delete/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaborator's id.
                 * @example 5
                 */
                pk: components["parameters"]["CollaboratorPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a collaborator
         * @description For the showcase's administrators, and the collaborator.
         */
        delete: operations["deleteCollaborator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/{slug}/comment/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a showcase */
        post: operations["commentOnShowcase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/{slug}/comments/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        /**
         * List the comments on a showcase
         * @description Newest first.
         */
        get: operations["listShowcaseComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/comments/{pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        /** Read a comment */
        get: operations["getShowcaseComment"];
        /**
         * Edit a comment
         * @description For whoever wrote it.
         */
        put: operations["editShowcaseComment"];
        post?: never;
        /**
         * Delete a comment
         * @description For whoever wrote it. Its replies go with it.
         */
        delete: operations["deleteShowcaseComment"];
        options?: never;
        head?: never;
        /**
         * Change a comment
         * @description For whoever wrote it.
         */
        patch: operations["patchShowcaseComment"];
        trace?: never;
    };
    "/showcase/comments/{pk}/like/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a comment
         * @description Doing it again changes nothing.
         */
        post: operations["likeShowcaseComment"];
        /** Stop liking a comment */
        delete: operations["unlikeShowcaseComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/comments/{pk}/reply/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reply to a comment */
        post: operations["replyToShowcaseComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/comments/{pk}/replies/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        /**
         * List the replies to a comment
         * @description Newest first.
         */
        get: operations["listShowcaseCommentReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showcase/replies/{pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        /** Read a reply */
        get: operations["getShowcaseReply"];
        /**
         * Edit a reply
         * @description For whoever wrote it.
         */
        put: operations["editShowcaseReply"];
        /**
         * Edit a reply by POST
         * @description For whoever wrote it. As the PUT does it.
         */
        post: operations["updateShowcaseReply"];
        /**
         * Delete a reply
         * @description For whoever wrote it.
         */
        delete: operations["deleteShowcaseReply"];
        options?: never;
        head?: never;
        /**
         * Change a reply
         * @description For whoever wrote it.
         */
        patch: operations["patchShowcaseReply"];
        trace?: never;
    };
    "/showcase/replies/{pk}/like/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a reply
         * @description Doing it again changes nothing.
         */
        post: operations["likeShowcaseReply"];
        /** Stop liking a reply */
        delete: operations["unlikeShowcaseReply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the collaborations
         * @description Newest first. Searches titles and descriptions; of more than a thousand that it finds, a search lists the newest thousand.
         */
        get: operations["listCollaborations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/create/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the empty form of a collaboration */
        get: operations["getCollaborationForm"];
        put?: never;
        /**
         * Create a collaboration
         * @description The caller becomes its owner and first administrator.
         */
        post: operations["createCollaboration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/{slug}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        /** Read a collaboration */
        get: operations["getCollaboration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/{slug}/edit/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        /**
         * Read a collaboration to edit it
         * @description For its administrators.
         */
        get: operations["getCollaborationToEdit"];
        /**
         * Edit a collaboration
         * @description For its administrators. What is left out stays as it is.
         */
        put: operations["editCollaboration"];
        post?: never;
        /**
         * Delete a collaboration
         * @description For its administrators. Its comments, likes and files go with it.
         */
        delete: operations["deleteCollaboration"];
        options?: never;
        head?: never;
        /**
         * Change parts of a collaboration
         * @description For its administrators.
         */
        patch: operations["patchCollaboration"];
        trace?: never;
    };
    "/collaboration/{slug}/like/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a collaboration
         * @description Doing it again changes nothing.
         */
        post: operations["likeCollaboration"];
        /** Stop liking a collaboration */
        delete: operations["unlikeCollaboration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/{slug}/likers/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        /**
         * List who likes a collaboration
         * @description Latest first.
         */
        get: operations["listCollaborationLikers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/{slug}/admin/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        /**
         * List the administrators of a collaboration
         * @description In the order in which they were added.
         */
        get: operations["listCollaborationAdministrators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/{slug}/admin/add/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add administrators to a collaboration by PUT
         * @description For its administrators. As the POST does it; nobody is taken away.
         */
        put: operations["putCollaborationAdministrators"];
        /**
         * Add administrators to a collaboration
         * @description For its administrators. Adds all of them or none; whoever is one already, stays one.
         */
        post: operations["addCollaborationAdministrators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/{slug}/interest/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        /**
         * List who has shown interest
         * @description Latest first.
         */
        get: operations["listInterest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/{slug}/interest/show/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show interest in a collaboration */
        post: operations["showInterest"];
        /** Take interest back */
        delete: operations["removeInterest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/{slug}/comment/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a collaboration */
        post: operations["commentOnCollaboration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/{slug}/comments/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        /**
         * List the comments on a collaboration
         * @description Newest first.
         */
        get: operations["listCollaborationComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/comments/{pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        /** Read a comment */
        get: operations["getCollaborationComment"];
        /**
         * Edit a comment
         * @description For whoever wrote it.
         */
        put: operations["editCollaborationComment"];
        post?: never;
        /**
         * Delete a comment
         * @description For whoever wrote it. Its replies go with it.
         */
        delete: operations["deleteCollaborationComment"];
        options?: never;
        head?: never;
        /**
         * Change a comment
         * @description For whoever wrote it.
         */
        patch: operations["patchCollaborationComment"];
        trace?: never;
    };
    "/collaboration/comments/{pk}/like/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a comment
         * @description Doing it again changes nothing.
         */
        post: operations["likeCollaborationComment"];
        /** Stop liking a comment */
        delete: operations["unlikeCollaborationComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/comments/{pk}/reply/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reply to a comment */
        post: operations["replyToCollaborationComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/comments/{pk}/replies/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        /**
         * List the replies to a comment
         * @description Newest first.
         */
        get: operations["listCollaborationCommentReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/replies/{pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        /** Read a reply */
        get: operations["getCollaborationReply"];
        /**
         * Edit a reply
         * @description For whoever wrote it.
         */
        put: operations["editCollaborationReply"];
        /**
         * Edit a reply by POST
         * @description For whoever wrote it. As the PUT does it.
         */
        post: operations["updateCollaborationReply"];
        /**
         * Delete a reply
         * @description For whoever wrote it.
         */
        delete: operations["deleteCollaborationReply"];
        options?: never;
        head?: never;
        /**
         * Change a reply
         * @description For whoever wrote it.
         */
        patch: operations["patchCollaborationReply"];
        trace?: never;
    };
    "/collaboration/replies/{pk}/like/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a reply
         * @description Doing it again changes nothing.
         */
        post: operations["likeCollaborationReply"];
        /** Stop liking a reply */
        delete: operations["unlikeCollaborationReply"];
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
         *       "email": "ada@example.com",
         *       "password1": "far-away-42",
         *       "password2": "far-away-42",
         *       "name": "Ada Bello"
         *     }
         */
        SignUpInput: {
            /** Format: email */
            email: string;
            /**
             * Format: password
             * @description Not only digits, not a common one, and not like the address or the name.
             */
            password1: string;
            /**
             * Format: password
             * @description The same once more.
             */
            password2: string;
            /** @description First and last name. */
            name: string;
        };
        /**
         * @example {
         *       "detail": "Verification e-mail sent."
         *     }
         */
        SignedUp: {
            /** @enum {string} */
            detail: "Verification e-mail sent.";
        };
        /** @description What is wrong with the field. */
        FieldMessages: string[];
        /**
         * @example {
         *       "key": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
         *     }
         */
        VerificationKey: {
            key: string;
        };
        /**
         * @example {
         *       "detail": "Your email has been successfully verified."
         *     }
         */
        Verified: {
            /** @enum {string} */
            detail: "Your email has been successfully verified.";
        };
        /**
         * @example {
         *       "email": "ada@example.com"
         *     }
         */
        EmailInput: {
            /** Format: email */
            email: string;
        };
        /**
         * @example {
         *       "message": "Email confirmation sent"
         *     }
         */
        VerificationSent: {
            /** @enum {string} */
            message: "Email confirmation sent";
        };
        /**
         * @example {
         *       "email": "ada@example.com",
         *       "password": "far-away-42"
         *     }
         */
        Credentials: {
            email: string;
            /** Format: password */
            password: string;
        };
        /**
         * @description The name under which an address knows a person or a post.
         * @example ada-bello-x7k2p9
         */
        Slug: string;
        /**
         * @description Width and height in pixels; null where they are not known, as of a picture that is kept elsewhere.
         * @example {
         *       "url": "https://cdn.example.com/ada.png",
         *       "width": 400,
         *       "height": 400
         *     }
         */
        Picture: {
            url: string;
            width: number | null;
            height: number | null;
        } | null;
        /** @example 7 */
        Pk: number;
        /**
         * @description The `pk` of each skill.
         * @example [
         *       3,
         *       8
         *     ]
         */
        SkillPks: components["schemas"]["Pk"][];
        /**
         * Format: date-time
         * @example 2023-03-15T12:41:30.668695Z
         */
        Instant: string;
        /**
         * @example {
         *       "pk": 7,
         *       "user": "ada-bello-x7k2p9",
         *       "date_of_birth": "1994-12-22",
         *       "age": 30,
         *       "bio": "Dances and directs.",
         *       "sex": "Female",
         *       "type_of_body": "Athletic",
         *       "feet": 5,
         *       "inches": 9,
         *       "lives_in": "Lagos",
         *       "skills": [
         *         3,
         *         8
         *       ],
         *       "updated_on": "2023-03-15T12:41:30.668695Z"
         *     }
         */
        Profile: {
            pk: components["schemas"]["Pk"];
            user: components["schemas"]["Slug"];
            /** Format: date */
            date_of_birth: string | null;
            /** @description In years; null without a date of birth. */
            age: number | null;
            bio: string;
            /** @enum {string|null} */
            sex: "Male" | "Female" | null;
            /** @enum {string|null} */
            type_of_body: "Slim" | "Average" | "Athletic" | "Heavyset" | null;
            feet: number | null;
            inches: number | null;
            lives_in: string;
            skills: components["schemas"]["SkillPks"];
            updated_on: components["schemas"]["Instant"];
        };
        /** @description The caller, with what is shown to nobody else. */
        Account: {
            name: string;
            slug: components["schemas"]["Slug"];
            followers_count: number;
            following_count: number;
            /**
             * @description Whether the caller follows this person; `Me` where the two are one.
             * @enum {string}
             */
            am_i_following: "Me" | "Yes" | "No";
            picture: components["schemas"]["Picture"];
            profile: components["schemas"]["Profile"];
            email: string;
        };
        LoggedIn: {
            access_token: string;
            refresh_token: string;
            user: components["schemas"]["Account"];
        };
        /**
         * @example {
         *       "refresh_token": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
         *     }
         */
        RefreshInput: {
            refresh_token: string;
        };
        /**
         * @example {
         *       "access_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
         *       "refresh_token": "Zk1dQ9vXbW0aLr7uTfE3hYcN5sJ8mPqG"
         *     }
         */
        Refreshed: {
            access_token: string;
            refresh_token: string;
        };
        /**
         * @example {
         *       "detail": "Successfully logged out."
         *     }
         */
        LoggedOut: {
            /** @enum {string} */
            detail: "Successfully logged out.";
        };
        /**
         * @example {
         *       "access_token": "ya29.a0AfB_byC3pZq",
         *       "code": ""
         *     }
         */
        GoogleInput: {
            /** @description As Google gave it. */
            access_token: string;
            /** @description Not needed. */
            code?: string | null;
        };
        /**
         * @example {
         *       "slug": "ada-bello-x7k2p9"
         *     }
         */
        Me: {
            slug: components["schemas"]["Slug"];
        };
        /**
         * @example {
         *       "picture": "ada.jpg"
         *     }
         */
        PictureUpload: {
            /**
             * Format: binary
             * @description PNG, JPEG, WebP, GIF or AVIF, told by its content.
             */
            picture: string | null;
        };
        /**
         * @example {
         *       "picture": "https://cdn.example.com/ada.png"
         *     }
         */
        PictureChange: {
            /** @description An https address; null takes the picture away. */
            picture: string | null;
        };
        /**
         * @example {
         *       "old_password": "far-away-42",
         *       "new_password1": "nearer-by-43",
         *       "new_password2": "nearer-by-43"
         *     }
         */
        PasswordChange: {
            /** Format: password */
            old_password: string;
            /**
             * Format: password
             * @description Not only digits, not a common one, and not like the address or the name.
             */
            new_password1: string;
            /**
             * Format: password
             * @description The same once more.
             */
            new_password2: string;
        };
        /**
         * @example {
         *       "detail": "New password has been saved."
         *     }
         */
        PasswordChanged: {
            /** @enum {string} */
            detail: "New password has been saved.";
        };
        /**
         * @example {
         *       "detail": "Password reset e-mail has been sent."
         *     }
         */
        PasswordResetSent: {
            /** @enum {string} */
            detail: "Password reset e-mail has been sent.";
        };
        /**
         * @example {
         *       "new_password1": "nearer-by-43",
         *       "new_password2": "nearer-by-43",
         *       "uid": "Mjc",
         *       "token": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
         *     }
         */
        PasswordReset: {
            /**
             * Format: password
             * @description Not only digits, not a common one, and not like the address or the name.
             */
            new_password1: string;
            /**
             * Format: password
             * @description The same once more.
             */
            new_password2: string;
            uid: string;
            token: string;
        };
        /**
         * @example {
         *       "detail": "Password has been reset with the new password."
         *     }
         */
        PasswordWasReset: {
            /** @enum {string} */
            detail: "Password has been reset with the new password.";
        };
        /**
         * @example {
         *       "new_password1": "nearer-by-43",
         *       "new_password2": "nearer-by-43"
         *     }
         */
        PasswordResetByLink: {
            /**
             * Format: password
             * @description Not only digits, not a common one, and not like the address or the name.
             */
            new_password1: string;
            /**
             * Format: password
             * @description The same once more.
             */
            new_password2: string;
            /** @description May be left out; that of the path counts. */
            uid?: string;
            /** @description May be left out; that of the path counts. */
            token?: string;
        };
        /** @description How many there are over all pages. */
        Count: number;
        /**
         * Format: uri
         * @description The address of that page, or null where there is none.
         */
        PageLink: string | null;
        /**
         * @example {
         *       "name": "Ada Bello",
         *       "slug": "ada-bello-x7k2p9",
         *       "followers_count": 12,
         *       "following_count": 3,
         *       "am_i_following": "Yes",
         *       "picture": {
         *         "url": "https://cdn.example.com/ada.png",
         *         "width": 400,
         *         "height": 400
         *       }
         *     }
         */
        User: {
            name: string;
            slug: components["schemas"]["Slug"];
            followers_count: number;
            following_count: number;
            /**
             * @description Whether the caller follows this person; `Me` where the two are one.
             * @enum {string}
             */
            am_i_following: "Me" | "Yes" | "No";
            picture: components["schemas"]["Picture"];
        };
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "name": "Ada Bello",
         *           "slug": "ada-bello-x7k2p9",
         *           "followers_count": 12,
         *           "following_count": 3,
         *           "am_i_following": "Yes",
         *           "picture": {
         *             "url": "https://cdn.example.com/ada.png",
         *             "width": 400,
         *             "height": 400
         *           }
         *         }
         *       ]
         *     }
         */
        UserPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["User"][];
        };
        UserDetail: {
            name: string;
            slug: components["schemas"]["Slug"];
            followers_count: number;
            following_count: number;
            /**
             * @description Whether the caller follows this person; `Me` where the two are one.
             * @enum {string}
             */
            am_i_following: "Me" | "Yes" | "No";
            picture: components["schemas"]["Picture"];
            profile: components["schemas"]["Profile"];
            /** @description Only where the caller is this person. */
            email?: string;
        };
        /**
         * @example {
         *       "status": true,
         *       "detail": "Follow Successful"
         *     }
         */
        Followed: {
            /** @enum {boolean} */
            status: true;
            /** @enum {string} */
            detail: "Follow Successful";
        };
        /**
         * @example {
         *       "status": true,
         *       "detail": "UnFollow Successful"
         *     }
         */
        Unfollowed: {
            /** @enum {boolean} */
            status: true;
            /** @enum {string} */
            detail: "UnFollow Successful";
        };
        /** @enum {string} */
        MediaType: "image" | "video" | "audio";
        /**
         * @example {
         *       "url": "https://cdn.example.com/opening.mp4",
         *       "type": "video"
         *     }
         */
        MediaItem: {
            /** @description https, or an address that this server gave. */
            url: string;
            type: components["schemas"]["MediaType"];
        };
        /**
         * @example [
         *       {
         *         "url": "https://cdn.example.com/opening.mp4",
         *         "type": "video"
         *       }
         *     ]
         */
        MediaList: components["schemas"]["MediaItem"][] | null;
        /**
         * @example {
         *       "slug": "the-red-shoes-b4n8q1",
         *       "title": "The Red Shoes",
         *       "description": "A dance in three scenes.",
         *       "content": [
         *         {
         *           "url": "https://cdn.example.com/opening.mp4",
         *           "type": "video"
         *         }
         *       ],
         *       "skill_type": [
         *         3,
         *         8
         *       ],
         *       "user": "ada-bello-x7k2p9",
         *       "created_on": "2023-03-15T12:41:30.668695Z",
         *       "updated_on": "2023-03-15T12:41:30.668695Z",
         *       "likes_count": 4,
         *       "comment_count": 1,
         *       "user_has_voted": false,
         *       "is_owner": true,
         *       "is_admin": true
         *     }
         */
        Showcase: {
            slug: components["schemas"]["Slug"];
            title: string;
            description: string;
            content: components["schemas"]["MediaList"];
            skill_type: components["schemas"]["SkillPks"];
            user: components["schemas"]["Slug"];
            created_on: components["schemas"]["Instant"];
            updated_on: components["schemas"]["Instant"];
            likes_count: number;
            /** @description Without the replies. */
            comment_count: number;
            /** @description The caller likes it. */
            user_has_voted: boolean;
            /** @description The caller made it. */
            is_owner: boolean;
            /** @description The caller is one of its administrators. */
            is_admin: boolean;
        };
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "slug": "the-red-shoes-b4n8q1",
         *           "title": "The Red Shoes",
         *           "description": "A dance in three scenes.",
         *           "content": [
         *             {
         *               "url": "https://cdn.example.com/opening.mp4",
         *               "type": "video"
         *             }
         *           ],
         *           "skill_type": [
         *             3,
         *             8
         *           ],
         *           "user": "ada-bello-x7k2p9",
         *           "created_on": "2023-03-15T12:41:30.668695Z",
         *           "updated_on": "2023-03-15T12:41:30.668695Z",
         *           "likes_count": 4,
         *           "comment_count": 1,
         *           "user_has_voted": false,
         *           "is_owner": true,
         *           "is_admin": true
         *         }
         *       ]
         *     }
         */
        ShowcasePage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["Showcase"][];
        };
        /**
         * @example {
         *       "slug": "a-film-about-rain-k2v6z0",
         *       "title": "A film about rain",
         *       "description": "Ten minutes, shot in one street.",
         *       "media": [
         *         {
         *           "url": "https://cdn.example.com/street.jpg",
         *           "type": "image"
         *         }
         *       ],
         *       "location": "Lagos",
         *       "looking_for": [
         *         3,
         *         8
         *       ],
         *       "user": "ada-bello-x7k2p9",
         *       "created_on": "2023-03-15T12:41:30.668695Z",
         *       "updated_on": "2023-03-15T12:41:30.668695Z",
         *       "likes_count": 4,
         *       "comment_count": 1,
         *       "user_has_voted": false,
         *       "user_has_shown_interest": false,
         *       "is_owner": true,
         *       "is_admin": true
         *     }
         */
        Collaboration: {
            slug: components["schemas"]["Slug"];
            title: string;
            description: string;
            media: components["schemas"]["MediaList"];
            location: string;
            looking_for: components["schemas"]["SkillPks"];
            user: components["schemas"]["Slug"];
            created_on: components["schemas"]["Instant"];
            updated_on: components["schemas"]["Instant"];
            likes_count: number;
            /** @description Without the replies. */
            comment_count: number;
            /** @description The caller likes it. */
            user_has_voted: boolean;
            /** @description The caller has shown interest. */
            user_has_shown_interest: boolean;
            /** @description The caller made it. */
            is_owner: boolean;
            /** @description The caller is one of its administrators. */
            is_admin: boolean;
        };
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "slug": "a-film-about-rain-k2v6z0",
         *           "title": "A film about rain",
         *           "description": "Ten minutes, shot in one street.",
         *           "media": [
         *             {
         *               "url": "https://cdn.example.com/street.jpg",
         *               "type": "image"
         *             }
         *           ],
         *           "location": "Lagos",
         *           "looking_for": [
         *             3,
         *             8
         *           ],
         *           "user": "ada-bello-x7k2p9",
         *           "created_on": "2023-03-15T12:41:30.668695Z",
         *           "updated_on": "2023-03-15T12:41:30.668695Z",
         *           "likes_count": 4,
         *           "comment_count": 1,
         *           "user_has_voted": false,
         *           "user_has_shown_interest": false,
         *           "is_owner": true,
         *           "is_admin": true
         *         }
         *       ]
         *     }
         */
        CollaborationPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["Collaboration"][];
        };
        /**
         * @description What is left out stays as it is.
         * @example {
         *       "date_of_birth": "1994-12-22",
         *       "bio": "Dances and directs.",
         *       "sex": "Female",
         *       "type_of_body": "Athletic",
         *       "feet": 5,
         *       "inches": 9,
         *       "lives_in": "Lagos"
         *     }
         */
        ProfileInput: {
            /**
             * Format: date
             * @description In the past.
             */
            date_of_birth?: string | null;
            bio?: string;
            /** @enum {string|null} */
            sex?: "Male" | "Female" | null;
            /** @enum {string|null} */
            type_of_body?: "Slim" | "Average" | "Athletic" | "Heavyset" | null;
            feet?: number | null;
            inches?: number | null;
            lives_in?: string;
        };
        /**
         * @example {
         *       "skills": [
         *         3,
         *         8
         *       ]
         *     }
         */
        ProfileSkills: {
            skills: components["schemas"]["SkillPks"];
        };
        /**
         * @example {
         *       "pk": 3,
         *       "name": "Choreography",
         *       "subcategory": "Dance",
         *       "description": "Composes dances."
         *     }
         */
        Skill: {
            pk: components["schemas"]["Pk"];
            name: string;
            subcategory: string;
            description: string;
        };
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "pk": 3,
         *           "name": "Choreography",
         *           "subcategory": "Dance",
         *           "description": "Composes dances."
         *         }
         *       ]
         *     }
         */
        SkillPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["Skill"][];
        };
        /**
         * @example {
         *       "name": "Choreography",
         *       "subcategory": "Dance",
         *       "description": "Composes dances."
         *     }
         */
        SkillInput: {
            name: string;
            subcategory?: string;
            description?: string;
        };
        /**
         * @example {
         *       "description": "Composes dances."
         *     }
         */
        SkillChange: {
            name?: string;
            subcategory?: string;
            description?: string;
        };
        /**
         * @example {
         *       "file": "opening.jpg"
         *     }
         */
        MediaUpload: {
            /**
             * Format: binary
             * @description A picture, a film or a recording, told by its content.
             */
            file: string;
        };
        /**
         * @example {
         *       "url": "http://localhost:8000/media/cre8ive/q83vEjRWeJA.jpg",
         *       "type": "image",
         *       "width": 1200,
         *       "height": 800
         *     }
         */
        UploadedMedia: {
            /** Format: uri */
            url: string;
            type: components["schemas"]["MediaType"];
            width: number | null;
            height: number | null;
        };
        /**
         * @description The members of a new showcase, empty.
         * @example {
         *       "title": "",
         *       "description": "",
         *       "content": null,
         *       "skill_type": []
         *     }
         */
        ShowcaseForm: {
            title: string;
            description: string;
            content: components["schemas"]["MediaList"];
            skill_type: components["schemas"]["Pk"][];
        };
        /**
         * @description Nothing (null, an empty text or list), one address, or a list of addresses. An address is https, or one that
         *     this server gave. Where an address stands alone, its ending tells the type; of a file of its own the server
         *     knows it.
         * @example [
         *       {
         *         "url": "https://cdn.example.com/opening.mp4",
         *         "type": "video"
         *       }
         *     ]
         */
        MediaInput: (string | null) | (string | {
            url: string;
            type: components["schemas"]["MediaType"];
        })[];
        /**
         * @example {
         *       "title": "The Red Shoes",
         *       "description": "A dance in three scenes.",
         *       "content": [
         *         {
         *           "url": "https://cdn.example.com/opening.mp4",
         *           "type": "video"
         *         }
         *       ],
         *       "skill_type": [
         *         3,
         *         8
         *       ]
         *     }
         */
        ShowcaseInput: {
            title: string;
            description?: string;
            content?: components["schemas"]["MediaInput"];
            skill_type?: components["schemas"]["SkillPks"];
        };
        /**
         * @example {
         *       "title": "The Red Shoes",
         *       "description": "A dance in three scenes.",
         *       "content": [
         *         {
         *           "url": "https://cdn.example.com/opening.mp4",
         *           "type": "video"
         *         }
         *       ],
         *       "skill_type": [
         *         3,
         *         8
         *       ]
         *     }
         */
        ShowcaseChange: {
            title?: string;
            description?: string;
            content?: components["schemas"]["MediaInput"];
            skill_type?: components["schemas"]["SkillPks"];
        };
        /**
         * @example {
         *       "message": "Successfully liked"
         *     }
         */
        Liked: {
            /** @enum {string} */
            message: "Successfully liked";
        };
        /**
         * @example {
         *       "message": "Successfully unliked"
         *     }
         */
        Unliked: {
            /** @enum {string} */
            message: "Successfully unliked";
        };
        /**
         * @example {
         *       "administrator": [
         *         "chidi-eze-m3w5t8"
         *       ]
         *     }
         */
        AdministratorsInput: {
            /** @description The slugs of the people to add. */
            administrator: string[];
        };
        /**
         * @example {
         *       "administrator": [
         *         "ada-bello-x7k2p9",
         *         "chidi-eze-m3w5t8"
         *       ]
         *     }
         */
        Administrators: {
            /** @description The slugs of the people. */
            administrator: components["schemas"]["Slug"][];
        };
        /**
         * @example {
         *       "pk": 5,
         *       "post": "the-red-shoes-b4n8q1",
         *       "user": "chidi-eze-m3w5t8",
         *       "role": "Danced the lead.",
         *       "skill": [
         *         3
         *       ]
         *     }
         */
        Collaborator: {
            pk: components["schemas"]["Pk"];
            post: components["schemas"]["Slug"];
            user: components["schemas"]["Slug"];
            role: string;
            skill: components["schemas"]["SkillPks"];
        };
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "pk": 5,
         *           "post": "the-red-shoes-b4n8q1",
         *           "user": "chidi-eze-m3w5t8",
         *           "role": "Danced the lead.",
         *           "skill": [
         *             3
         *           ]
         *         }
         *       ]
         *     }
         */
        CollaboratorPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["Collaborator"][];
        };
        /**
         * @example {
         *       "user": "chidi-eze-m3w5t8",
         *       "role": "Danced the lead.",
         *       "skill": [
         *         3
         *       ]
         *     }
         */
        CollaboratorInput: {
            /** @description The person's slug. */
            user: string;
            role?: string;
            skill?: components["schemas"]["SkillPks"];
        };
        /**
         * @example {
         *       "message": "Successfully added a new collaborator"
         *     }
         */
        CollaboratorAdded: {
            /** @enum {string} */
            message: "Successfully added a new collaborator";
        };
        /**
         * @description What is left out stays as it is.
         * @example {
         *       "role": "Danced the lead.",
         *       "skill": [
         *         3
         *       ]
         *     }
         */
        CollaboratorChange: {
            role?: string;
            skill?: components["schemas"]["SkillPks"];
        };
        /**
         * @example {
         *       "body": "The second scene is my favourite."
         *     }
         */
        CommentInput: {
            body: string;
        };
        /**
         * @example {
         *       "pk": 21,
         *       "body": "The second scene is my favourite.",
         *       "user": "chidi-eze-m3w5t8",
         *       "created_at": "2023-03-15T12:41:30.668695Z",
         *       "updated_at": "2023-03-15T12:41:30.668695Z",
         *       "likes_count": 2,
         *       "user_has_voted": true,
         *       "is_owner": false,
         *       "comment_by_op": false
         *     }
         */
        Comment: {
            pk: components["schemas"]["Pk"];
            body: string;
            user: components["schemas"]["Slug"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            likes_count: number;
            /** @description The caller likes it. */
            user_has_voted: boolean;
            /** @description The caller wrote it. */
            is_owner: boolean;
            /** @description The owner of the post wrote it. */
            comment_by_op: boolean;
        };
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "pk": 21,
         *           "body": "The second scene is my favourite.",
         *           "user": "chidi-eze-m3w5t8",
         *           "created_at": "2023-03-15T12:41:30.668695Z",
         *           "updated_at": "2023-03-15T12:41:30.668695Z",
         *           "likes_count": 2,
         *           "user_has_voted": true,
         *           "is_owner": false,
         *           "comment_by_op": false
         *         }
         *       ]
         *     }
         */
        CommentPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["Comment"][];
        };
        /**
         * @example {
         *       "pk": 34,
         *       "body": "It took a month.",
         *       "user": "ada-bello-x7k2p9",
         *       "created_at": "2023-03-15T12:41:30.668695Z",
         *       "updated_at": "2023-03-15T12:41:30.668695Z",
         *       "likes_count": 0,
         *       "user_has_voted": false,
         *       "is_owner": true,
         *       "reply_by_op": true
         *     }
         */
        Reply: {
            pk: components["schemas"]["Pk"];
            body: string;
            user: components["schemas"]["Slug"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            likes_count: number;
            /** @description The caller likes it. */
            user_has_voted: boolean;
            /** @description The caller wrote it. */
            is_owner: boolean;
            /** @description The owner of the post wrote it. */
            reply_by_op: boolean;
        };
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "pk": 34,
         *           "body": "It took a month.",
         *           "user": "ada-bello-x7k2p9",
         *           "created_at": "2023-03-15T12:41:30.668695Z",
         *           "updated_at": "2023-03-15T12:41:30.668695Z",
         *           "likes_count": 0,
         *           "user_has_voted": false,
         *           "is_owner": true,
         *           "reply_by_op": true
         *         }
         *       ]
         *     }
         */
        ReplyPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["Reply"][];
        };
        /**
         * @description The members of a new collaboration, empty.
         * @example {
         *       "title": "",
         *       "description": "",
         *       "media": null,
         *       "location": "",
         *       "looking_for": []
         *     }
         */
        CollaborationForm: {
            title: string;
            description: string;
            media: components["schemas"]["MediaList"];
            location: string;
            looking_for: components["schemas"]["Pk"][];
        };
        /**
         * @example {
         *       "title": "A film about rain",
         *       "description": "Ten minutes, shot in one street.",
         *       "media": "https://cdn.example.com/street.jpg",
         *       "location": "Lagos",
         *       "looking_for": [
         *         3,
         *         8
         *       ]
         *     }
         */
        CollaborationInput: {
            title: string;
            description?: string;
            media?: components["schemas"]["MediaInput"];
            location?: string;
            looking_for?: components["schemas"]["SkillPks"];
        };
        /**
         * @example {
         *       "title": "A film about rain",
         *       "description": "Ten minutes, shot in one street.",
         *       "media": "https://cdn.example.com/street.jpg",
         *       "location": "Lagos",
         *       "looking_for": [
         *         3,
         *         8
         *       ]
         *     }
         */
        CollaborationChange: {
            title?: string;
            description?: string;
            media?: components["schemas"]["MediaInput"];
            location?: string;
            looking_for?: components["schemas"]["SkillPks"];
        };
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "user": "chidi-eze-m3w5t8",
         *           "showed_interest_on": "2023-03-15T12:41:30.668695Z"
         *         }
         *       ]
         *     }
         */
        InterestPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: {
                user: components["schemas"]["Slug"];
                showed_interest_on: components["schemas"]["Instant"];
            }[];
        };
        /**
         * @example {
         *       "message": "Successfully shown interest"
         *     }
         */
        InterestShown: {
            /** @enum {string} */
            message: "Successfully shown interest";
        };
        /**
         * @example {
         *       "message": "Successfully removed interest"
         *     }
         */
        InterestRemoved: {
            /** @enum {string} */
            message: "Successfully removed interest";
        };
    };
    responses: {
        /** @description A field is missing or ill-formed, the password is too weak, the two differ, or the body is no JSON. */
        SignUpInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    email?: components["schemas"]["FieldMessages"];
                    password1?: components["schemas"]["FieldMessages"];
                    password2?: components["schemas"]["FieldMessages"];
                    name?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
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
                 *       "detail": "Method \"PATCH\" not allowed."
                 *     }
                 */
                "application/json": {
                    detail: string;
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
                 *       "detail": "The request body is too large."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "The request body is too large.";
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
                 *       "detail": "Unsupported media type \"text/plain\" in request."
                 *     }
                 */
                "application/json": {
                    detail: string;
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
                 *       "detail": "Request was throttled. Expected available in 840 seconds."
                 *     }
                 */
                "application/json": {
                    detail: string;
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
                 *       "detail": "Service temporarily unavailable, try again later."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "Service temporarily unavailable, try again later.";
                };
            };
        };
        /** @description The key is unknown, used or too old, the field is missing, or the body is no JSON. */
        KeyInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error" | "The verification email has expired, please request a new verification email";
                    key?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The key is unknown, used or too old. */
        KeyExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "The verification email has expired, please request a new verification email"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "The verification email has expired, please request a new verification email";
                };
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Not found."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "Not found.";
                };
            };
        };
        /** @description The field is missing or no e-mail address, or the body is no JSON. */
        EmailInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "email": [
                 *         "Enter a valid email address."
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    email?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description Address and password do not match, the address is not verified, a field is missing, or the body is no JSON. */
        LoginInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    email?: components["schemas"]["FieldMessages"];
                    password?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The field is missing, or the body is no JSON. */
        RefreshInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "refresh_token": [
                 *         "This field is required."
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    refresh_token?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The refresh token is unknown, expired or spent. */
        RefreshRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Token is invalid or expired",
                 *       "code": "token_not_valid"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "Token is invalid or expired";
                    /** @enum {string} */
                    code: "token_not_valid";
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
                    detail: "Authentication credentials were not provided." | "Given token not valid for any token type";
                    /** @enum {string} */
                    code?: "token_not_valid";
                };
            };
        };
        /** @description Google does not know the token, or has not verified its address; a field is missing, or the body is no JSON. */
        GoogleInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    access_token?: components["schemas"]["FieldMessages"];
                    code?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The file is no picture that we take, the address is not https, there is neither, or the body is broken. */
        PictureInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error" | "Multipart form parse error";
                    picture?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
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
                 *       "detail": "There is no room left to store this."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "There is no room left to store this.";
                };
            };
        };
        /** @description The old password is wrong, the new one too weak, the two differ, a field is missing, or the body is no JSON. */
        PasswordChangeInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    old_password?: components["schemas"]["FieldMessages"];
                    new_password1?: components["schemas"]["FieldMessages"];
                    new_password2?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The token is unknown, used or too old, the password too weak, the two differ, a field is missing, or the body is no JSON. */
        PasswordResetInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    new_password1?: components["schemas"]["FieldMessages"];
                    new_password2?: components["schemas"]["FieldMessages"];
                    uid?: components["schemas"]["FieldMessages"];
                    token?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description A page of people. */
        UserPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "count": 1,
                 *       "next": null,
                 *       "previous": null,
                 *       "results": [
                 *         {
                 *           "name": "Ada Bello",
                 *           "slug": "ada-bello-x7k2p9",
                 *           "followers_count": 12,
                 *           "following_count": 3,
                 *           "am_i_following": "Yes",
                 *           "picture": {
                 *             "url": "https://cdn.example.com/ada.png",
                 *             "width": 400,
                 *             "height": 400
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserPage"];
            };
        };
        /** @description The text to find is too long. */
        SearchInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "search": [
                 *         "Ensure this field has no more than 255 characters."
                 *       ]
                 *     }
                 */
                "application/json": {
                    search: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description There is no such page. */
        PageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Invalid page."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "Invalid page.";
                };
            };
        };
        /** @description Nobody follows themselves. */
        FollowRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": false,
                 *       "detail": "Cannot follow oneself"
                 *     }
                 */
                "application/json": {
                    /** @enum {boolean} */
                    status: false;
                    /** @enum {string} */
                    detail: "Cannot follow oneself";
                };
            };
        };
        /** @description Nobody follows themselves. */
        UnfollowRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": false,
                 *       "detail": "Cannot unfollow oneself"
                 *     }
                 */
                "application/json": {
                    /** @enum {boolean} */
                    status: false;
                    /** @enum {string} */
                    detail: "Cannot unfollow oneself";
                };
            };
        };
        /** @description There is no such thing, or the list has no such page. */
        ListNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail: "Not found." | "Invalid page.";
                };
            };
        };
        /** @description A page of showcases. */
        ShowcasePage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "count": 1,
                 *       "next": null,
                 *       "previous": null,
                 *       "results": [
                 *         {
                 *           "slug": "the-red-shoes-b4n8q1",
                 *           "title": "The Red Shoes",
                 *           "description": "A dance in three scenes.",
                 *           "content": [
                 *             {
                 *               "url": "https://cdn.example.com/opening.mp4",
                 *               "type": "video"
                 *             }
                 *           ],
                 *           "skill_type": [
                 *             3,
                 *             8
                 *           ],
                 *           "user": "ada-bello-x7k2p9",
                 *           "created_on": "2023-03-15T12:41:30.668695Z",
                 *           "updated_on": "2023-03-15T12:41:30.668695Z",
                 *           "likes_count": 4,
                 *           "comment_count": 1,
                 *           "user_has_voted": false,
                 *           "is_owner": true,
                 *           "is_admin": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShowcasePage"];
            };
        };
        /** @description A page of collaborations. */
        CollaborationPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "count": 1,
                 *       "next": null,
                 *       "previous": null,
                 *       "results": [
                 *         {
                 *           "slug": "a-film-about-rain-k2v6z0",
                 *           "title": "A film about rain",
                 *           "description": "Ten minutes, shot in one street.",
                 *           "media": [
                 *             {
                 *               "url": "https://cdn.example.com/street.jpg",
                 *               "type": "image"
                 *             }
                 *           ],
                 *           "location": "Lagos",
                 *           "looking_for": [
                 *             3,
                 *             8
                 *           ],
                 *           "user": "ada-bello-x7k2p9",
                 *           "created_on": "2023-03-15T12:41:30.668695Z",
                 *           "updated_on": "2023-03-15T12:41:30.668695Z",
                 *           "likes_count": 4,
                 *           "comment_count": 1,
                 *           "user_has_voted": false,
                 *           "user_has_shown_interest": false,
                 *           "is_owner": true,
                 *           "is_admin": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CollaborationPage"];
            };
        };
        /** @description A field is ill-formed, there is none, the date of birth is not in the past, or the body is no JSON. */
        ProfileInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    date_of_birth?: components["schemas"]["FieldMessages"];
                    bio?: components["schemas"]["FieldMessages"];
                    sex?: components["schemas"]["FieldMessages"];
                    type_of_body?: components["schemas"]["FieldMessages"];
                    feet?: components["schemas"]["FieldMessages"];
                    inches?: components["schemas"]["FieldMessages"];
                    lives_in?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
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
                 *       "detail": "You do not have permission to perform this action."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "You do not have permission to perform this action.";
                };
            };
        };
        /** @description The field is missing or no list of skills, one is unknown, or the body is no JSON. */
        ProfileSkillsInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "skills": [
                 *         "Invalid pk \"99\" - object does not exist."
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    skills?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description A field is missing or ill-formed, or the body is no JSON. */
        SkillInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": [
                 *         "This field may not be blank."
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    name?: components["schemas"]["FieldMessages"];
                    subcategory?: components["schemas"]["FieldMessages"];
                    description?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The file is missing, or none that we take, or the form is broken. */
        MediaInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "Multipart form parse error";
                    file?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description A field is missing or ill-formed, a skill is unknown, or the body is no JSON. */
        ShowcaseInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    title?: components["schemas"]["FieldMessages"];
                    description?: components["schemas"]["FieldMessages"];
                    content?: components["schemas"]["FieldMessages"];
                    skill_type?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The caller likes it. */
        Liked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Successfully liked"
                 *     }
                 */
                "application/json": components["schemas"]["Liked"];
            };
        };
        /** @description The caller does not like it. */
        Unliked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Successfully unliked"
                 *     }
                 */
                "application/json": components["schemas"]["Unliked"];
            };
        };
        /** @description Every administrator, those from before included. */
        Administrators: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "administrator": [
                 *         "ada-bello-x7k2p9",
                 *         "chidi-eze-m3w5t8"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Administrators"];
            };
        };
        /** @description The field is missing or no list, there is no such person, or the body is no JSON. Nobody was added. */
        AdministratorsInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "administrator": [
                 *         "Object with slug=nobody does not exist."
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    administrator?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description A field is missing or ill-formed, person or skill is unknown, the person is one already, or the body is no JSON. */
        CollaboratorInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    user?: components["schemas"]["FieldMessages"];
                    role?: components["schemas"]["FieldMessages"];
                    skill?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description A field is ill-formed, there is none, a skill is unknown, or the body is no JSON. */
        CollaboratorChangeInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "skill": [
                 *         "Invalid pk \"99\" - object does not exist."
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    role?: components["schemas"]["FieldMessages"];
                    skill?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The comment. */
        Comment: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "pk": 21,
                 *       "body": "The second scene is my favourite.",
                 *       "user": "chidi-eze-m3w5t8",
                 *       "created_at": "2023-03-15T12:41:30.668695Z",
                 *       "updated_at": "2023-03-15T12:41:30.668695Z",
                 *       "likes_count": 2,
                 *       "user_has_voted": true,
                 *       "is_owner": true,
                 *       "comment_by_op": false
                 *     }
                 */
                "application/json": components["schemas"]["Comment"];
            };
        };
        /** @description The text is missing, empty or too long, or the body is no JSON. */
        CommentInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "body": [
                 *         "This field may not be blank."
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    body?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description A page of comments. */
        CommentPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "count": 1,
                 *       "next": null,
                 *       "previous": null,
                 *       "results": [
                 *         {
                 *           "pk": 21,
                 *           "body": "The second scene is my favourite.",
                 *           "user": "chidi-eze-m3w5t8",
                 *           "created_at": "2023-03-15T12:41:30.668695Z",
                 *           "updated_at": "2023-03-15T12:41:30.668695Z",
                 *           "likes_count": 2,
                 *           "user_has_voted": true,
                 *           "is_owner": true,
                 *           "comment_by_op": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CommentPage"];
            };
        };
        /** @description The reply. */
        Reply: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "pk": 34,
                 *       "body": "It took a month.",
                 *       "user": "ada-bello-x7k2p9",
                 *       "created_at": "2023-03-15T12:41:30.668695Z",
                 *       "updated_at": "2023-03-15T12:41:30.668695Z",
                 *       "likes_count": 0,
                 *       "user_has_voted": false,
                 *       "is_owner": true,
                 *       "reply_by_op": true
                 *     }
                 */
                "application/json": components["schemas"]["Reply"];
            };
        };
        /** @description A page of replies. */
        ReplyPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "count": 1,
                 *       "next": null,
                 *       "previous": null,
                 *       "results": [
                 *         {
                 *           "pk": 34,
                 *           "body": "It took a month.",
                 *           "user": "ada-bello-x7k2p9",
                 *           "created_at": "2023-03-15T12:41:30.668695Z",
                 *           "updated_at": "2023-03-15T12:41:30.668695Z",
                 *           "likes_count": 0,
                 *           "user_has_voted": false,
                 *           "is_owner": true,
                 *           "reply_by_op": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReplyPage"];
            };
        };
        /** @description A field is missing or ill-formed, a skill is unknown, or the body is no JSON. */
        CollaborationInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    title?: components["schemas"]["FieldMessages"];
                    description?: components["schemas"]["FieldMessages"];
                    media?: components["schemas"]["FieldMessages"];
                    location?: components["schemas"]["FieldMessages"];
                    looking_for?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The post is one's own, or interest has been shown. */
        InterestRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    message: "You cannot show interest in your post" | "You have already shown interest";
                };
            };
        };
        /** @description No interest has been shown. */
        NoInterest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "You have no interest here to delete"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    message: "You have no interest here to delete";
                };
            };
        };
    };
    parameters: {
        /**
         * @description The key that was mailed.
         * @example 4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ
         */
        VerificationKey: string;
        /**
         * @description Whose password it is, as the mailed link has it.
         * @example Mjc
         */
        ResetUid: string;
        /**
         * @description The token of the mailed link.
         * @example 4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ
         */
        ResetToken: string;
        /**
         * @description The page, from 1. Twenty results to a page.
         * @example 1
         */
        Page: number;
        /**
         * @description A part of the text to find, in either case. `%` and `_` mean themselves.
         * @example dance
         */
        Search: string;
        /**
         * @description The person's slug.
         * @example ada-bello-x7k2p9
         */
        UserSlug: string;
        /**
         * @description The profile's id.
         * @example 7
         */
        ProfilePk: number;
        /**
         * @description The skill's id.
         * @example 3
         */
        SkillPk: number;
        /**
         * @description The showcase's slug.
         * @example the-red-shoes-b4n8q1
         */
        ShowcaseSlug: string;
        /**
         * @description The collaborator's id.
         * @example 5
         */
        CollaboratorPk: number;
        /**
         * @description The comment's id.
         * @example 21
         */
        CommentPk: number;
        /**
         * @description The reply's id.
         * @example 34
         */
        ReplyPk: number;
        /**
         * @description The collaboration's slug.
         * @example a-film-about-rain-k2v6z0
         */
        CollaborationSlug: string;
    };
    requestBodies: {
        Administrators: {
            content: {
                /**
                 * @example {
                 *       "administrator": [
                 *         "chidi-eze-m3w5t8"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AdministratorsInput"];
            };
        };
        Comment: {
            content: {
                /**
                 * @example {
                 *       "body": "The second scene is my favourite."
                 *     }
                 */
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        Reply: {
            content: {
                /**
                 * @example {
                 *       "body": "It took a month."
                 *     }
                 */
                "application/json": components["schemas"]["CommentInput"];
            };
        };
    };
    headers: {
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
        /**
         * @description How to authenticate (RFC 9110, 11.6.1).
         * @example Bearer
         */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signUp: {
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
                 *       "email": "ada@example.com",
                 *       "password1": "far-away-42",
                 *       "password2": "far-away-42",
                 *       "name": "Ada Bello"
                 *     }
                 */
                "application/json": components["schemas"]["SignUpInput"];
            };
        };
        responses: {
            /** @description The mail is on its way. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Verification e-mail sent."
                     *     }
                     */
                    "application/json": components["schemas"]["SignedUp"];
                };
            };
            400: components["responses"]["SignUpInvalid"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyEmail: {
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
                 *       "key": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
                 *     }
                 */
                "application/json": components["schemas"]["VerificationKey"];
            };
        };
        responses: {
            /** @description The account can log in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Your email has been successfully verified."
                     *     }
                     */
                    "application/json": components["schemas"]["Verified"];
                };
            };
            400: components["responses"]["KeyInvalid"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key that was mailed.
                 * @example 4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ
                 */
                key: components["parameters"]["VerificationKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account can log in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Your email has been successfully verified."
                     *     }
                     */
                    "application/json": components["schemas"]["Verified"];
                };
            };
            400: components["responses"]["KeyExpired"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendVerification: {
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
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["EmailInput"];
            };
        };
        responses: {
            /** @description Where there is such an account, the mail is on its way. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Email confirmation sent"
                     *     }
                     */
                    "application/json": components["schemas"]["VerificationSent"];
                };
            };
            400: components["responses"]["EmailInvalid"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    logIn: {
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
                 *       "email": "ada@example.com",
                 *       "password": "far-away-42"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The tokens, and whose they are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
                     *       "refresh_token": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ",
                     *       "user": {
                     *         "name": "Ada Bello",
                     *         "slug": "ada-bello-x7k2p9",
                     *         "followers_count": 12,
                     *         "following_count": 3,
                     *         "am_i_following": "Me",
                     *         "picture": {
                     *           "url": "https://cdn.example.com/ada.png",
                     *           "width": 400,
                     *           "height": 400
                     *         },
                     *         "profile": {
                     *           "pk": 7,
                     *           "user": "ada-bello-x7k2p9",
                     *           "date_of_birth": "1994-12-22",
                     *           "age": 30,
                     *           "bio": "Dances and directs.",
                     *           "sex": "Female",
                     *           "type_of_body": "Athletic",
                     *           "feet": 5,
                     *           "inches": 9,
                     *           "lives_in": "Lagos",
                     *           "skills": [
                     *             3,
                     *             8
                     *           ],
                     *           "updated_on": "2023-03-15T12:41:30.668695Z"
                     *         },
                     *         "email": "ada@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            400: components["responses"]["LoginInvalid"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshLogin: {
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
                 *       "refresh_token": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshInput"];
            };
        };
        responses: {
            /** @description New tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
                     *       "refresh_token": "Zk1dQ9vXbW0aLr7uTfE3hYcN5sJ8mPqG"
                     *     }
                     */
                    "application/json": components["schemas"]["Refreshed"];
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
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Successfully logged out."
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedOut"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    logInWithGoogle: {
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
                 *       "access_token": "ya29.a0AfB_byC3pZq",
                 *       "code": ""
                 *     }
                 */
                "application/json": components["schemas"]["GoogleInput"];
            };
        };
        responses: {
            /** @description The tokens, and whose they are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
                     *       "refresh_token": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ",
                     *       "user": {
                     *         "name": "Ada Bello",
                     *         "slug": "ada-bello-x7k2p9",
                     *         "followers_count": 12,
                     *         "following_count": 3,
                     *         "am_i_following": "Me",
                     *         "picture": {
                     *           "url": "https://cdn.example.com/ada.png",
                     *           "width": 400,
                     *           "height": 400
                     *         },
                     *         "profile": {
                     *           "pk": 7,
                     *           "user": "ada-bello-x7k2p9",
                     *           "date_of_birth": "1994-12-22",
                     *           "age": 30,
                     *           "bio": "Dances and directs.",
                     *           "sex": "Female",
                     *           "type_of_body": "Athletic",
                     *           "feet": 5,
                     *           "inches": 9,
                     *           "lives_in": "Lagos",
                     *           "skills": [
                     *             3,
                     *             8
                     *           ],
                     *           "updated_on": "2023-03-15T12:41:30.668695Z"
                     *         },
                     *         "email": "ada@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            400: components["responses"]["GoogleInvalid"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slug. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "ada-bello-x7k2p9"
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                     *       "name": "Ada Bello",
                     *       "slug": "ada-bello-x7k2p9",
                     *       "followers_count": 12,
                     *       "following_count": 3,
                     *       "am_i_following": "Me",
                     *       "picture": {
                     *         "url": "https://cdn.example.com/ada.png",
                     *         "width": 400,
                     *         "height": 400
                     *       },
                     *       "profile": {
                     *         "pk": 7,
                     *         "user": "ada-bello-x7k2p9",
                     *         "date_of_birth": "1994-12-22",
                     *         "age": 30,
                     *         "bio": "Dances and directs.",
                     *         "sex": "Female",
                     *         "type_of_body": "Athletic",
                     *         "feet": 5,
                     *         "inches": 9,
                     *         "lives_in": "Lagos",
                     *         "skills": [
                     *           3,
                     *           8
                     *         ],
                     *         "updated_on": "2023-03-15T12:41:30.668695Z"
                     *       },
                     *       "email": "ada@example.com"
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editAccount: {
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
                 *       "picture": "ada.jpg"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["PictureUpload"];
                "application/json": components["schemas"]["PictureChange"];
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
                     *       "name": "Ada Bello",
                     *       "slug": "ada-bello-x7k2p9",
                     *       "followers_count": 12,
                     *       "following_count": 3,
                     *       "am_i_following": "Me",
                     *       "picture": {
                     *         "url": "https://cdn.example.com/ada.png",
                     *         "width": 400,
                     *         "height": 400
                     *       },
                     *       "profile": {
                     *         "pk": 7,
                     *         "user": "ada-bello-x7k2p9",
                     *         "date_of_birth": "1994-12-22",
                     *         "age": 30,
                     *         "bio": "Dances and directs.",
                     *         "sex": "Female",
                     *         "type_of_body": "Athletic",
                     *         "feet": 5,
                     *         "inches": 9,
                     *         "lives_in": "Lagos",
                     *         "skills": [
                     *           3,
                     *           8
                     *         ],
                     *         "updated_on": "2023-03-15T12:41:30.668695Z"
                     *       },
                     *       "email": "ada@example.com"
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["PictureInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    patchAccount: {
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
                 *       "picture": "ada.jpg"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["PictureUpload"];
                "application/json": components["schemas"]["PictureChange"];
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
                     *       "name": "Ada Bello",
                     *       "slug": "ada-bello-x7k2p9",
                     *       "followers_count": 12,
                     *       "following_count": 3,
                     *       "am_i_following": "Me",
                     *       "picture": {
                     *         "url": "https://cdn.example.com/ada.png",
                     *         "width": 400,
                     *         "height": 400
                     *       },
                     *       "profile": {
                     *         "pk": 7,
                     *         "user": "ada-bello-x7k2p9",
                     *         "date_of_birth": "1994-12-22",
                     *         "age": 30,
                     *         "bio": "Dances and directs.",
                     *         "sex": "Female",
                     *         "type_of_body": "Athletic",
                     *         "feet": 5,
                     *         "inches": 9,
                     *         "lives_in": "Lagos",
                     *         "skills": [
                     *           3,
                     *           8
                     *         ],
                     *         "updated_on": "2023-03-15T12:41:30.668695Z"
                     *       },
                     *       "email": "ada@example.com"
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["PictureInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    changePassword: {
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
                 *       "old_password": "far-away-42",
                 *       "new_password1": "nearer-by-43",
                 *       "new_password2": "nearer-by-43"
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
                     *       "detail": "New password has been saved."
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            400: components["responses"]["PasswordChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetPassword: {
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
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["EmailInput"];
            };
        };
        responses: {
            /** @description Where there is such an account, the mail is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Password reset e-mail has been sent."
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordResetSent"];
                };
            };
            400: components["responses"]["EmailInvalid"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmPasswordReset: {
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
                 *       "new_password1": "nearer-by-43",
                 *       "new_password2": "nearer-by-43",
                 *       "uid": "Mjc",
                 *       "token": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
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
                     *       "detail": "Password has been reset with the new password."
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordWasReset"];
                };
            };
            400: components["responses"]["PasswordResetInvalid"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmPasswordResetByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whose password it is, as the mailed link has it.
                 * @example Mjc
                 */
                uid: components["parameters"]["ResetUid"];
                /**
                 * @description The token of the mailed link.
                 * @example 4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ
                 */
                token: components["parameters"]["ResetToken"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "new_password1": "nearer-by-43",
                 *       "new_password2": "nearer-by-43"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordResetByLink"];
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
                     *       "detail": "Password has been reset with the new password."
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordWasReset"];
                };
            };
            400: components["responses"]["PasswordResetInvalid"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description A part of the text to find, in either case. `%` and `_` mean themselves.
                 * @example dance
                 */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserPage"];
            400: components["responses"]["SearchInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    followUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller follows the person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true,
                     *       "detail": "Follow Successful"
                     *     }
                     */
                    "application/json": components["schemas"]["Followed"];
                };
            };
            400: components["responses"]["FollowRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    unfollowUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller does not follow the person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true,
                     *       "detail": "UnFollow Successful"
                     *     }
                     */
                    "application/json": components["schemas"]["Unfollowed"];
                };
            };
            400: components["responses"]["UnfollowRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFollowers: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFollowing: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listShowcasesOfUser: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ShowcasePage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCollaborationsOfUser: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CollaborationPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAdministeredShowcases: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ShowcasePage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAdministeredCollaborations: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The person's slug.
                 * @example ada-bello-x7k2p9
                 */
                slug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CollaborationPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The profile's id.
                 * @example 7
                 */
                pk: components["parameters"]["ProfilePk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pk": 7,
                     *       "user": "ada-bello-x7k2p9",
                     *       "date_of_birth": "1994-12-22",
                     *       "age": 30,
                     *       "bio": "Dances and directs.",
                     *       "sex": "Female",
                     *       "type_of_body": "Athletic",
                     *       "feet": 5,
                     *       "inches": 9,
                     *       "lives_in": "Lagos",
                     *       "skills": [
                     *         3,
                     *         8
                     *       ],
                     *       "updated_on": "2023-03-15T12:41:30.668695Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The profile's id.
                 * @example 7
                 */
                pk: components["parameters"]["ProfilePk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date_of_birth": "1994-12-22",
                 *       "bio": "Dances and directs.",
                 *       "sex": "Female",
                 *       "type_of_body": "Athletic",
                 *       "feet": 5,
                 *       "inches": 9,
                 *       "lives_in": "Lagos"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileInput"];
            };
        };
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pk": 7,
                     *       "user": "ada-bello-x7k2p9",
                     *       "date_of_birth": "1994-12-22",
                     *       "age": 30,
                     *       "bio": "Dances and directs.",
                     *       "sex": "Female",
                     *       "type_of_body": "Athletic",
                     *       "feet": 5,
                     *       "inches": 9,
                     *       "lives_in": "Lagos",
                     *       "skills": [
                     *         3,
                     *         8
                     *       ],
                     *       "updated_on": "2023-03-15T12:41:30.668695Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["ProfileInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The profile's id.
                 * @example 7
                 */
                pk: components["parameters"]["ProfilePk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date_of_birth": "1994-12-22",
                 *       "bio": "Dances and directs.",
                 *       "sex": "Female",
                 *       "type_of_body": "Athletic",
                 *       "feet": 5,
                 *       "inches": 9,
                 *       "lives_in": "Lagos"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileInput"];
            };
        };
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pk": 7,
                     *       "user": "ada-bello-x7k2p9",
                     *       "date_of_birth": "1994-12-22",
                     *       "age": 30,
                     *       "bio": "Dances and directs.",
                     *       "sex": "Female",
                     *       "type_of_body": "Athletic",
                     *       "feet": 5,
                     *       "inches": 9,
                     *       "lives_in": "Lagos",
                     *       "skills": [
                     *         3,
                     *         8
                     *       ],
                     *       "updated_on": "2023-03-15T12:41:30.668695Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["ProfileInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfileSkills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The profile's id.
                 * @example 7
                 */
                pk: components["parameters"]["ProfilePk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skills": [
                     *         3,
                     *         8
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileSkills"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editProfileSkills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The profile's id.
                 * @example 7
                 */
                pk: components["parameters"]["ProfilePk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "skills": [
                 *         3,
                 *         8
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProfileSkills"];
            };
        };
        responses: {
            /** @description The skills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skills": [
                     *         3,
                     *         8
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileSkills"];
                };
            };
            400: components["responses"]["ProfileSkillsInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchProfileSkills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The profile's id.
                 * @example 7
                 */
                pk: components["parameters"]["ProfilePk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "skills": [
                 *         3,
                 *         8
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProfileSkills"];
            };
        };
        responses: {
            /** @description The skills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skills": [
                     *         3,
                     *         8
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileSkills"];
                };
            };
            400: components["responses"]["ProfileSkillsInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSkills: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description A part of the text to find, in either case. `%` and `_` mean themselves.
                 * @example dance
                 */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of skills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": null,
                     *       "previous": null,
                     *       "results": [
                     *         {
                     *           "pk": 3,
                     *           "name": "Choreography",
                     *           "subcategory": "Dance",
                     *           "description": "Composes dances."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SkillPage"];
                };
            };
            400: components["responses"]["SearchInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSkill: {
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
                 *       "name": "Choreography",
                 *       "subcategory": "Dance",
                 *       "description": "Composes dances."
                 *     }
                 */
                "application/json": components["schemas"]["SkillInput"];
            };
        };
        responses: {
            /** @description The skill. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pk": 3,
                     *       "name": "Choreography",
                     *       "subcategory": "Dance",
                     *       "description": "Composes dances."
                     *     }
                     */
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["SkillInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's id.
                 * @example 3
                 */
                pk: components["parameters"]["SkillPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pk": 3,
                     *       "name": "Choreography",
                     *       "subcategory": "Dance",
                     *       "description": "Composes dances."
                     *     }
                     */
                    "application/json": components["schemas"]["Skill"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's id.
                 * @example 3
                 */
                pk: components["parameters"]["SkillPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Choreography",
                 *       "subcategory": "Dance",
                 *       "description": "Composes dances."
                 *     }
                 */
                "application/json": components["schemas"]["SkillInput"];
            };
        };
        responses: {
            /** @description The skill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pk": 3,
                     *       "name": "Choreography",
                     *       "subcategory": "Dance",
                     *       "description": "Composes dances."
                     *     }
                     */
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["SkillInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's id.
                 * @example 3
                 */
                pk: components["parameters"]["SkillPk"];
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
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's id.
                 * @example 3
                 */
                pk: components["parameters"]["SkillPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Composes dances."
                 *     }
                 */
                "application/json": components["schemas"]["SkillChange"];
            };
        };
        responses: {
            /** @description The skill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pk": 3,
                     *       "name": "Choreography",
                     *       "subcategory": "Dance",
                     *       "description": "Composes dances."
                     *     }
                     */
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["SkillInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadMedia: {
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
                 *       "file": "opening.jpg"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MediaUpload"];
            };
        };
        responses: {
            /** @description Where the file is, and what. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "http://localhost:8000/media/cre8ive/q83vEjRWeJA.jpg",
                     *       "type": "image",
                     *       "width": 1200,
                     *       "height": 800
                     *     }
                     */
                    "application/json": components["schemas"]["UploadedMedia"];
                };
            };
            400: components["responses"]["MediaInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listShowcases: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description A part of the text to find, in either case. `%` and `_` mean themselves.
                 * @example dance
                 */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ShowcasePage"];
            400: components["responses"]["SearchInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getShowcaseForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": "",
                     *       "description": "",
                     *       "content": null,
                     *       "skill_type": []
                     *     }
                     */
                    "application/json": components["schemas"]["ShowcaseForm"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createShowcase: {
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
                 *       "title": "The Red Shoes",
                 *       "description": "A dance in three scenes.",
                 *       "content": [
                 *         {
                 *           "url": "https://cdn.example.com/opening.mp4",
                 *           "type": "video"
                 *         }
                 *       ],
                 *       "skill_type": [
                 *         3,
                 *         8
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShowcaseInput"];
            };
        };
        responses: {
            /** @description The showcase. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "the-red-shoes-b4n8q1",
                     *       "title": "The Red Shoes",
                     *       "description": "A dance in three scenes.",
                     *       "content": [
                     *         {
                     *           "url": "https://cdn.example.com/opening.mp4",
                     *           "type": "video"
                     *         }
                     *       ],
                     *       "skill_type": [
                     *         3,
                     *         8
                     *       ],
                     *       "user": "ada-bello-x7k2p9",
                     *       "created_on": "2023-03-15T12:41:30.668695Z",
                     *       "updated_on": "2023-03-15T12:41:30.668695Z",
                     *       "likes_count": 4,
                     *       "comment_count": 1,
                     *       "user_has_voted": false,
                     *       "is_owner": true,
                     *       "is_admin": true
                     *     }
                     */
                    "application/json": components["schemas"]["Showcase"];
                };
            };
            400: components["responses"]["ShowcaseInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMostLikedShowcases: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
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
            200: components["responses"]["ShowcasePage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMostLikedShowcasesOfYear: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
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
            200: components["responses"]["ShowcasePage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMostLikedShowcasesOfMonth: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
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
            200: components["responses"]["ShowcasePage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMostLikedShowcasesOfWeek: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
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
            200: components["responses"]["ShowcasePage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFollowedShowcases: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
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
            200: components["responses"]["ShowcasePage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getShowcase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The showcase. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "the-red-shoes-b4n8q1",
                     *       "title": "The Red Shoes",
                     *       "description": "A dance in three scenes.",
                     *       "content": [
                     *         {
                     *           "url": "https://cdn.example.com/opening.mp4",
                     *           "type": "video"
                     *         }
                     *       ],
                     *       "skill_type": [
                     *         3,
                     *         8
                     *       ],
                     *       "user": "ada-bello-x7k2p9",
                     *       "created_on": "2023-03-15T12:41:30.668695Z",
                     *       "updated_on": "2023-03-15T12:41:30.668695Z",
                     *       "likes_count": 4,
                     *       "comment_count": 1,
                     *       "user_has_voted": false,
                     *       "is_owner": true,
                     *       "is_admin": true
                     *     }
                     */
                    "application/json": components["schemas"]["Showcase"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getShowcaseToEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The showcase. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "the-red-shoes-b4n8q1",
                     *       "title": "The Red Shoes",
                     *       "description": "A dance in three scenes.",
                     *       "content": [
                     *         {
                     *           "url": "https://cdn.example.com/opening.mp4",
                     *           "type": "video"
                     *         }
                     *       ],
                     *       "skill_type": [
                     *         3,
                     *         8
                     *       ],
                     *       "user": "ada-bello-x7k2p9",
                     *       "created_on": "2023-03-15T12:41:30.668695Z",
                     *       "updated_on": "2023-03-15T12:41:30.668695Z",
                     *       "likes_count": 4,
                     *       "comment_count": 1,
                     *       "user_has_voted": false,
                     *       "is_owner": true,
                     *       "is_admin": true
                     *     }
                     */
                    "application/json": components["schemas"]["Showcase"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editShowcase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "The Red Shoes",
                 *       "description": "A dance in three scenes.",
                 *       "content": [
                 *         {
                 *           "url": "https://cdn.example.com/opening.mp4",
                 *           "type": "video"
                 *         }
                 *       ],
                 *       "skill_type": [
                 *         3,
                 *         8
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShowcaseInput"];
            };
        };
        responses: {
            /** @description The showcase. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "the-red-shoes-b4n8q1",
                     *       "title": "The Red Shoes",
                     *       "description": "A dance in three scenes.",
                     *       "content": [
                     *         {
                     *           "url": "https://cdn.example.com/opening.mp4",
                     *           "type": "video"
                     *         }
                     *       ],
                     *       "skill_type": [
                     *         3,
                     *         8
                     *       ],
                     *       "user": "ada-bello-x7k2p9",
                     *       "created_on": "2023-03-15T12:41:30.668695Z",
                     *       "updated_on": "2023-03-15T12:41:30.668695Z",
                     *       "likes_count": 4,
                     *       "comment_count": 1,
                     *       "user_has_voted": false,
                     *       "is_owner": true,
                     *       "is_admin": true
                     *     }
                     */
                    "application/json": components["schemas"]["Showcase"];
                };
            };
            400: components["responses"]["ShowcaseInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteShowcase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
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
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchShowcase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "The Red Shoes"
                 *     }
                 */
                "application/json": components["schemas"]["ShowcaseChange"];
            };
        };
        responses: {
            /** @description The showcase. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "the-red-shoes-b4n8q1",
                     *       "title": "The Red Shoes",
                     *       "description": "A dance in three scenes.",
                     *       "content": [
                     *         {
                     *           "url": "https://cdn.example.com/opening.mp4",
                     *           "type": "video"
                     *         }
                     *       ],
                     *       "skill_type": [
                     *         3,
                     *         8
                     *       ],
                     *       "user": "ada-bello-x7k2p9",
                     *       "created_on": "2023-03-15T12:41:30.668695Z",
                     *       "updated_on": "2023-03-15T12:41:30.668695Z",
                     *       "likes_count": 4,
                     *       "comment_count": 1,
                     *       "user_has_voted": false,
                     *       "is_owner": true,
                     *       "is_admin": true
                     *     }
                     */
                    "application/json": components["schemas"]["Showcase"];
                };
            };
            400: components["responses"]["ShowcaseInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    likeShowcase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Liked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlikeShowcase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Unliked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listShowcaseLikers: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listShowcaseAdministrators: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    putShowcaseAdministrators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Administrators"];
        responses: {
            201: components["responses"]["Administrators"];
            400: components["responses"]["AdministratorsInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    addShowcaseAdministrators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Administrators"];
        responses: {
            201: components["responses"]["Administrators"];
            400: components["responses"]["AdministratorsInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCollaborators: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of collaborators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": null,
                     *       "previous": null,
                     *       "results": [
                     *         {
                     *           "pk": 5,
                     *           "post": "the-red-shoes-b4n8q1",
                     *           "user": "chidi-eze-m3w5t8",
                     *           "role": "Danced the lead.",
                     *           "skill": [
                     *             3
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CollaboratorPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    addCollaborator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user": "chidi-eze-m3w5t8",
                 *       "role": "Danced the lead.",
                 *       "skill": [
                 *         3
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CollaboratorInput"];
            };
        };
        responses: {
            /** @description The person is a collaborator. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Successfully added a new collaborator"
                     *     }
                     */
                    "application/json": components["schemas"]["CollaboratorAdded"];
                };
            };
            400: components["responses"]["CollaboratorInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCollaborator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaborator's id.
                 * @example 5
                 */
                pk: components["parameters"]["CollaboratorPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collaborator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pk": 5,
                     *       "post": "the-red-shoes-b4n8q1",
                     *       "user": "chidi-eze-m3w5t8",
                     *       "role": "Danced the lead.",
                     *       "skill": [
                     *         3
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Collaborator"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCollaboratorToEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaborator's id.
                 * @example 5
                 */
                pk: components["parameters"]["CollaboratorPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collaborator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pk": 5,
                     *       "post": "the-red-shoes-b4n8q1",
                     *       "user": "chidi-eze-m3w5t8",
                     *       "role": "Danced the lead.",
                     *       "skill": [
                     *         3
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Collaborator"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editCollaborator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaborator's id.
                 * @example 5
                 */
                pk: components["parameters"]["CollaboratorPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "Danced the lead.",
                 *       "skill": [
                 *         3
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CollaboratorChange"];
            };
        };
        responses: {
            /** @description The collaborator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pk": 5,
                     *       "post": "the-red-shoes-b4n8q1",
                     *       "user": "chidi-eze-m3w5t8",
                     *       "role": "Danced the lead.",
                     *       "skill": [
                     *         3
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Collaborator"];
                };
            };
            400: components["responses"]["CollaboratorChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchCollaborator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaborator's id.
                 * @example 5
                 */
                pk: components["parameters"]["CollaboratorPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "Danced the lead.",
                 *       "skill": [
                 *         3
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CollaboratorChange"];
            };
        };
        responses: {
            /** @description The collaborator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pk": 5,
                     *       "post": "the-red-shoes-b4n8q1",
                     *       "user": "chidi-eze-m3w5t8",
                     *       "role": "Danced the lead.",
                     *       "skill": [
                     *         3
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Collaborator"];
                };
            };
            400: components["responses"]["CollaboratorChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCollaborator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaborator's id.
                 * @example 5
                 */
                pk: components["parameters"]["CollaboratorPk"];
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
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    commentOnShowcase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Comment"];
        responses: {
            201: components["responses"]["Comment"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listShowcaseComments: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The showcase's slug.
                 * @example the-red-shoes-b4n8q1
                 */
                slug: components["parameters"]["ShowcaseSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommentPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getShowcaseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Comment"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editShowcaseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Comment"];
        responses: {
            200: components["responses"]["Comment"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteShowcaseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
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
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchShowcaseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Comment"];
        responses: {
            200: components["responses"]["Comment"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    likeShowcaseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Liked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlikeShowcaseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Unliked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    replyToShowcaseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reply"];
        responses: {
            201: components["responses"]["Reply"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listShowcaseCommentReplies: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReplyPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getShowcaseReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Reply"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editShowcaseReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reply"];
        responses: {
            200: components["responses"]["Reply"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateShowcaseReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reply"];
        responses: {
            200: components["responses"]["Reply"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteShowcaseReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
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
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchShowcaseReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reply"];
        responses: {
            200: components["responses"]["Reply"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    likeShowcaseReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Liked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlikeShowcaseReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Unliked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCollaborations: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description A part of the text to find, in either case. `%` and `_` mean themselves.
                 * @example dance
                 */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CollaborationPage"];
            400: components["responses"]["SearchInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCollaborationForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": "",
                     *       "description": "",
                     *       "media": null,
                     *       "location": "",
                     *       "looking_for": []
                     *     }
                     */
                    "application/json": components["schemas"]["CollaborationForm"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCollaboration: {
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
                 *       "title": "A film about rain",
                 *       "description": "Ten minutes, shot in one street.",
                 *       "media": "https://cdn.example.com/street.jpg",
                 *       "location": "Lagos",
                 *       "looking_for": [
                 *         3,
                 *         8
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CollaborationInput"];
            };
        };
        responses: {
            /** @description The collaboration. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "a-film-about-rain-k2v6z0",
                     *       "title": "A film about rain",
                     *       "description": "Ten minutes, shot in one street.",
                     *       "media": [
                     *         {
                     *           "url": "https://cdn.example.com/street.jpg",
                     *           "type": "image"
                     *         }
                     *       ],
                     *       "location": "Lagos",
                     *       "looking_for": [
                     *         3,
                     *         8
                     *       ],
                     *       "user": "ada-bello-x7k2p9",
                     *       "created_on": "2023-03-15T12:41:30.668695Z",
                     *       "updated_on": "2023-03-15T12:41:30.668695Z",
                     *       "likes_count": 4,
                     *       "comment_count": 1,
                     *       "user_has_voted": false,
                     *       "user_has_shown_interest": false,
                     *       "is_owner": true,
                     *       "is_admin": true
                     *     }
                     */
                    "application/json": components["schemas"]["Collaboration"];
                };
            };
            400: components["responses"]["CollaborationInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCollaboration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collaboration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "a-film-about-rain-k2v6z0",
                     *       "title": "A film about rain",
                     *       "description": "Ten minutes, shot in one street.",
                     *       "media": [
                     *         {
                     *           "url": "https://cdn.example.com/street.jpg",
                     *           "type": "image"
                     *         }
                     *       ],
                     *       "location": "Lagos",
                     *       "looking_for": [
                     *         3,
                     *         8
                     *       ],
                     *       "user": "ada-bello-x7k2p9",
                     *       "created_on": "2023-03-15T12:41:30.668695Z",
                     *       "updated_on": "2023-03-15T12:41:30.668695Z",
                     *       "likes_count": 4,
                     *       "comment_count": 1,
                     *       "user_has_voted": false,
                     *       "user_has_shown_interest": false,
                     *       "is_owner": true,
                     *       "is_admin": true
                     *     }
                     */
                    "application/json": components["schemas"]["Collaboration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCollaborationToEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collaboration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "a-film-about-rain-k2v6z0",
                     *       "title": "A film about rain",
                     *       "description": "Ten minutes, shot in one street.",
                     *       "media": [
                     *         {
                     *           "url": "https://cdn.example.com/street.jpg",
                     *           "type": "image"
                     *         }
                     *       ],
                     *       "location": "Lagos",
                     *       "looking_for": [
                     *         3,
                     *         8
                     *       ],
                     *       "user": "ada-bello-x7k2p9",
                     *       "created_on": "2023-03-15T12:41:30.668695Z",
                     *       "updated_on": "2023-03-15T12:41:30.668695Z",
                     *       "likes_count": 4,
                     *       "comment_count": 1,
                     *       "user_has_voted": false,
                     *       "user_has_shown_interest": false,
                     *       "is_owner": true,
                     *       "is_admin": true
                     *     }
                     */
                    "application/json": components["schemas"]["Collaboration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editCollaboration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "A film about rain",
                 *       "description": "Ten minutes, shot in one street.",
                 *       "media": "https://cdn.example.com/street.jpg",
                 *       "location": "Lagos",
                 *       "looking_for": [
                 *         3,
                 *         8
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CollaborationInput"];
            };
        };
        responses: {
            /** @description The collaboration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "a-film-about-rain-k2v6z0",
                     *       "title": "A film about rain",
                     *       "description": "Ten minutes, shot in one street.",
                     *       "media": [
                     *         {
                     *           "url": "https://cdn.example.com/street.jpg",
                     *           "type": "image"
                     *         }
                     *       ],
                     *       "location": "Lagos",
                     *       "looking_for": [
                     *         3,
                     *         8
                     *       ],
                     *       "user": "ada-bello-x7k2p9",
                     *       "created_on": "2023-03-15T12:41:30.668695Z",
                     *       "updated_on": "2023-03-15T12:41:30.668695Z",
                     *       "likes_count": 4,
                     *       "comment_count": 1,
                     *       "user_has_voted": false,
                     *       "user_has_shown_interest": false,
                     *       "is_owner": true,
                     *       "is_admin": true
                     *     }
                     */
                    "application/json": components["schemas"]["Collaboration"];
                };
            };
            400: components["responses"]["CollaborationInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCollaboration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
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
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchCollaboration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "A film about rain"
                 *     }
                 */
                "application/json": components["schemas"]["CollaborationChange"];
            };
        };
        responses: {
            /** @description The collaboration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "a-film-about-rain-k2v6z0",
                     *       "title": "A film about rain",
                     *       "description": "Ten minutes, shot in one street.",
                     *       "media": [
                     *         {
                     *           "url": "https://cdn.example.com/street.jpg",
                     *           "type": "image"
                     *         }
                     *       ],
                     *       "location": "Lagos",
                     *       "looking_for": [
                     *         3,
                     *         8
                     *       ],
                     *       "user": "ada-bello-x7k2p9",
                     *       "created_on": "2023-03-15T12:41:30.668695Z",
                     *       "updated_on": "2023-03-15T12:41:30.668695Z",
                     *       "likes_count": 4,
                     *       "comment_count": 1,
                     *       "user_has_voted": false,
                     *       "user_has_shown_interest": false,
                     *       "is_owner": true,
                     *       "is_admin": true
                     *     }
                     */
                    "application/json": components["schemas"]["Collaboration"];
                };
            };
            400: components["responses"]["CollaborationInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    likeCollaboration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Liked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlikeCollaboration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Unliked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCollaborationLikers: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCollaborationAdministrators: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    putCollaborationAdministrators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Administrators"];
        responses: {
            201: components["responses"]["Administrators"];
            400: components["responses"]["AdministratorsInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    addCollaborationAdministrators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Administrators"];
        responses: {
            201: components["responses"]["Administrators"];
            400: components["responses"]["AdministratorsInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInterest: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people, and since when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": null,
                     *       "previous": null,
                     *       "results": [
                     *         {
                     *           "user": "chidi-eze-m3w5t8",
                     *           "showed_interest_on": "2023-03-15T12:41:30.668695Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InterestPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    showInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller has shown interest. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Successfully shown interest"
                     *     }
                     */
                    "application/json": components["schemas"]["InterestShown"];
                };
            };
            400: components["responses"]["InterestRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller shows no interest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Successfully removed interest"
                     *     }
                     */
                    "application/json": components["schemas"]["InterestRemoved"];
                };
            };
            400: components["responses"]["NoInterest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    commentOnCollaboration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Comment"];
        responses: {
            201: components["responses"]["Comment"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCollaborationComments: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The collaboration's slug.
                 * @example a-film-about-rain-k2v6z0
                 */
                slug: components["parameters"]["CollaborationSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommentPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCollaborationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Comment"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editCollaborationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Comment"];
        responses: {
            200: components["responses"]["Comment"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCollaborationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
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
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchCollaborationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Comment"];
        responses: {
            200: components["responses"]["Comment"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    likeCollaborationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Liked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlikeCollaborationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Unliked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    replyToCollaborationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reply"];
        responses: {
            201: components["responses"]["Reply"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCollaborationCommentReplies: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Twenty results to a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 21
                 */
                pk: components["parameters"]["CommentPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReplyPage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCollaborationReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Reply"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    editCollaborationReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reply"];
        responses: {
            200: components["responses"]["Reply"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCollaborationReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reply"];
        responses: {
            200: components["responses"]["Reply"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCollaborationReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
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
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchCollaborationReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reply"];
        responses: {
            200: components["responses"]["Reply"];
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    likeCollaborationReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Liked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlikeCollaborationReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reply's id.
                 * @example 34
                 */
                pk: components["parameters"]["ReplyPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Unliked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
}
