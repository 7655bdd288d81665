/** Where an example's programme takes place, and what an organiser would say of it. */
export const CATEGORIES = [
  { slug: 'ground-floor', name: 'Ground floor', arrows: { lobby: 'here', stairs: 'down' } },
  { slug: 'first-floor', name: 'First floor', arrows: { lobby: 'up', stairs: 'right' } },
  { slug: 'west-wing', name: 'West wing', arrows: { lobby: 'left', stairs: 'down-left' } },
] as const

/** Rooms, with the tracks whose panels they take, and whether people sign up for what is in there. */
export const ROOMS = [
  ['Main stage', 'ground-floor', 800, ['stage', 'sound', 'light', 'projector'], ['stage', 'community'], false],
  ['Small stage', 'ground-floor', 250, ['stage', 'sound', 'light'], ['stage', 'music'], false],
  ['Ballroom', 'ground-floor', 400, ['sound', 'light'], ['music', 'community'], false],
  ['Cinema', 'ground-floor', 150, ['projector', 'sound'], ['writing', 'science'], false],
  ['Workshop 1', 'first-floor', 30, ['tables', 'water'], ['crafts'], true],
  ['Workshop 2', 'first-floor', 24, ['tables', 'power'], ['crafts'], true],
  ['Art studio', 'first-floor', 40, ['tables', 'light'], ['art'], true],
  ['Forum', 'first-floor', 120, ['projector', 'sound'], ['science', 'community'], false],
  ['Salon', 'first-floor', 80, ['projector'], ['writing', 'art'], false],
  ['Library', 'west-wing', 40, ['tables'], ['writing', 'games'], false],
  ['Games room', 'west-wing', 60, ['tables'], ['games'], false],
  ['Lounge', 'west-wing', 60, ['sound'], ['community', 'music'], false],
] as const

const said = (words: string) => words.split(/,\s+/)

/** Tracks, and what their panels are about. */
export const TRACKS = [
  {
    slug: 'crafts',
    colour: '#8a4b2a',
    topics: said(`Fursuit heads, Foam carving, Faux fur, Sewing, Resin eyes, Paws and claws, Airbrushing,
      LED lighting, Cooling vests, Repairs on the road, Tails that hold, Foot paws, Moving jaws`),
  },
  {
    slug: 'art',
    colour: '#a1286a',
    topics: said(`Character design, Life drawing, Watercolours, Digital painting, Ink, Perspective, Badges,
      Sketchbooks, Colour theory, Comics, Commissions, Sculpting, Reference sheets`),
  },
  {
    slug: 'music',
    colour: '#5b3fa0',
    topics: said(`Ukulele, Synthesizers, Choir, Song writing, Jam session, DJ decks, Drum circle,
      Recording at home, Folk tunes, Film music, Chiptunes, Harmony singing, Open microphone`),
  },
  {
    slug: 'stage',
    colour: '#b3261e',
    topics: said(`Dancing in suit, Improvised theatre, Puppetry, Stage fright, Stand-up comedy, Hip-hop, Mime,
      Swing, Performing for children, Voices, Juggling, Stage magic, Quiz show`),
  },
  {
    slug: 'games',
    colour: '#1f6f43',
    topics: said(`Board games, Pen and paper, Card games, Speedruns, Retro consoles, Chess, Live role-play,
      Escape room, Game design, Miniatures, Rhythm games, Puzzle hunt, Go`),
  },
  {
    slug: 'writing',
    colour: '#7a5a00',
    topics: said(`Short stories, Poetry, World building, Editing, Publishing, Dialogue, Translation,
      Screenplays, Fan fiction, Diaries, Critique circle, Reading aloud, Writing sprints`),
  },
  {
    slug: 'science',
    colour: '#1d5f8a',
    topics: said(`Wolves, Bats, The night sky, Animal behaviour, Rewilding, Rockets, Robotics,
      Fungi, Foxes in the city, Birdsong, Genetics, Machine learning, Deep sea`),
  },
  {
    slug: 'community',
    colour: '#3c5a63',
    topics:
      said(`First convention, Photo walk, Parents and guardians, Charity, Canine meet-up, Feline meet-up, Dragon meet-up,
      Accessibility, Convention history, Podcasters, Travelling, Avian meet-up, Cooking`),
  },
]

/** What is done with a topic, for how long, and what is said of it. */
const FORMS = [
  [(topic: string) => `${topic} for beginners`, 60, 'No experience is needed. Bring something to write with.'],
  [(topic: string) => `${topic}: questions and answers`, 45, 'Ask whatever you always wanted to know.'],
  [(topic: string) => `${topic} in practice`, 90, 'We try it together, step by step.'],
  [(topic: string) => `${topic}: the next level`, 60, 'For those who have done it before.'],
] as const

export interface Idea {
  track: string
  title: string
  minutes: number
  abstract: string
}

/** All that could be proposed, each once, from track to track. */
export const IDEAS: readonly Idea[] = FORMS.flatMap(([titled, minutes, abstract]) =>
  Array.from({ length: Math.max(...TRACKS.map(({ topics }) => topics.length)) }, (_, nth) =>
    TRACKS.flatMap(({ slug: track, topics }) => {
      const topic = topics[nth]
      return topic === undefined ? [] : { track, title: titled(topic), minutes, abstract }
    }),
  ).flat(),
)
