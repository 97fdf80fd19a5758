/** What a post is. The two kinds differ in a few members, and in who gathers around them. */
export type Kind = 'showcase' | 'collaboration'
