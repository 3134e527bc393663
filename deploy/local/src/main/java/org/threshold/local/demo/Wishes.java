package org.threshold.local.demo;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of a demo.
 *
 * @param story the story's name
 * @param abandonAfter the step after which nobody does anything any more
 * @param kill the part that is killed in the middle of each step
 */
record Wishes(Story story, Optional<String> abandonAfter, Optional<String> kill) {

    private static final String NO_HUMAN = "--no-human";
    private static final String ABANDON_AFTER = "--abandon-after";
    private static final String KILL = "--kill";

    /**
     * Reads the words of the command line.
     *
     * @throws StoryBroken when they cannot be understood
     */
    static Wishes of(List<String> words) {
        if (words.isEmpty()) {
            throw notUnderstood();
        }
        Story whole = StoryFiles.story(words.getFirst());
        refuseUnknown(words.subList(1, words.size()));
        boolean noHuman = words.contains(NO_HUMAN);
        if (noHuman && words.contains(ABANDON_AFTER)) {
            throw notUnderstood();
        }
        Story story = noHuman ? whole.fromUnattended() : whole;
        Optional<String> abandonAfter =
                noHuman ? Optional.of(story.unattended()) : after(words, ABANDON_AFTER);
        abandonAfter.ifPresent(step -> refuseUnless(story, step));
        return new Wishes(story, abandonAfter, after(words, KILL));
    }

    private static void refuseUnknown(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            switch (words.get(at)) {
                case NO_HUMAN -> {}
                case ABANDON_AFTER, KILL -> at++;
                default -> throw notUnderstood();
            }
        }
    }

    private static void refuseUnless(Story story, String step) {
        List<String> steps = story.steps().stream().map(Story.Step::step).toList();
        if (!steps.contains(step)) {
            throw new StoryBroken(
                    "There is no step \"%s\". The steps are %s".formatted(step, steps));
        }
    }

    private static Optional<String> after(List<String> words, String option) {
        int at = words.indexOf(option);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == words.size()) {
            throw notUnderstood();
        }
        return Optional.of(words.get(at + 1));
    }

    private static StoryBroken notUnderstood() {
        return new StoryBroken(
                "Say which story: deploy/demo STORY [--abandon-after STEP | --no-human] [--kill PART]."
                        + " The stories are %s.".formatted(StoryFiles.names()));
    }
}
