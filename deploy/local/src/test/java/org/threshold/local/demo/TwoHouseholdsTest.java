package org.threshold.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our own story beside that of the review. */
class TwoHouseholdsTest {

    private static final Path REPOSITORY =
            Path.of(System.getProperty("threshold.repository", "../.."));
    private static final Path REQUIREMENTS =
            REPOSITORY.resolve(
                    "deploy/trace/src/main/resources/org/threshold/trace/requirements.txt");

    private static final Pattern ID = Pattern.compile("\\b[LRF]-[A-Za-z0-9.&-]*[0-9][a-z]?");

    private final Story story = StoryFiles.story("two-households");

    @Test
    void each_step_names_the_lesson_of_the_review_that_it_shows() throws IOException {
        Set<String> known =
                Files.readAllLines(REQUIREMENTS).stream()
                        .map(line -> line.split(" ", 2)[0])
                        .collect(Collectors.toSet());

        assertThat(story.steps())
                .allSatisfy(
                        step ->
                                assertThat(ids(step))
                                        .as(step.step())
                                        .isNotEmpty()
                                        .isSubsetOf(known));
    }

    @Test
    void each_step_looks_at_what_the_product_answers() {
        assertThat(story.steps())
                .allSatisfy(
                        step ->
                                assertThat(step.moves())
                                        .as(step.step())
                                        .anyMatch(move -> move.get() != null));
    }

    @Test
    void the_page_about_the_stories_has_each_step_in_the_words_that_are_printed()
            throws IOException {
        assertThat(Files.readAllLines(REPOSITORY.resolve("docs/demo.md")))
                .containsSubsequence(
                        story.steps().stream()
                                .map(
                                        one ->
                                                "| %s | %s | %s | %s |"
                                                        .formatted(
                                                                one.step(),
                                                                one.input(),
                                                                one.mustHappen(),
                                                                one.lesson()))
                                .toList());
    }

    @Test
    void without_a_human_it_is_heard_and_nobody_acts_after_the_referral() {
        var wishes = Wishes.of(List.of("two-households", "--no-human"));
        var moves = wishes.story().steps().getFirst().moves();
        var after = moves.subList(referral(moves) + 1, moves.size());

        assertThat(wishes.abandonAfter()).contains("1");
        assertThat(after)
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.get()).as(move.says()).isNotNull());
    }

    private static int referral(List<Story.Move> moves) {
        return moves.stream().map(Story.Move::post).toList().indexOf("/api/v1/referrals");
    }

    private static Set<String> ids(Story.Step step) {
        return ID.matcher(Objects.requireNonNullElse(step.lesson(), ""))
                .results()
                .map((MatchResult one) -> one.group())
                .collect(Collectors.toSet());
    }
}
