package org.threshold.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a story names is there when it is played, which otherwise takes minutes to find out. */
class StoryWordsTest {

    private static final Pattern NAME = Pattern.compile("\\$\\{([a-zA-Z0-9]+)}");

    static List<String> stories() {
        return StoryFiles.names();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_name_was_kept_before_a_move_uses_it(String name) {
        assertThat(usedTooEarly(StoryFiles.story(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void where_nobody_acts_a_story_needs_nothing_from_before(String name) {
        Story story = StoryFiles.story(name).fromUnattended();
        var first = new Story(story.title(), story.steps().subList(0, 1), story.unattended());

        assertThat(usedTooEarly(first)).isEmpty();
    }

    private static List<String> usedTooEarly(Story story) {
        Set<String> kept = new HashSet<>(Set.of("run"));
        return story.steps().stream()
                .flatMap(step -> step.moves().stream())
                .flatMap(move -> usedTooEarly(move, kept).stream())
                .toList();
    }

    private static Set<String> usedTooEarly(Story.Move move, Set<String> kept) {
        Set<String> used = used(move);
        used.removeAll(kept);
        kept.addAll(Objects.requireNonNullElse(move.keep(), Map.<String, String>of()).keySet());
        return used.stream()
                .map(one -> one + " in: " + move.says())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whatever is sent, asked for or expected. */
    private static Set<String> used(Story.Move move) {
        return Stream.of(
                        move.advance(),
                        move.post(),
                        move.put(),
                        move.get(),
                        move.complete(),
                        move.form(),
                        move.headers(),
                        move.expect())
                .filter(Objects::nonNull)
                .flatMap(one -> NAME.matcher(one.toString()).results())
                .map((MatchResult one) -> one.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
