package org.threshold.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryFilesTest {

    @Test
    void each_step_of_a_story_is_a_file_of_its_own_and_all_of_them_are_played()
            throws IOException, URISyntaxException {
        var story = StoryFiles.story("baby-e");
        var index = StoryFiles.class.getResource("baby-e/index.json");

        assertThat(index).isNotNull();
        try (var files = Files.list(Path.of(index.toURI()).resolveSibling(""))) {
            assertThat(story.steps()).isNotEmpty().hasSize((int) files.count() - 1);
        }
    }

    @Test
    void every_move_says_what_it_does() {
        var moves =
                StoryFiles.story("baby-e").steps().stream()
                        .flatMap(step -> step.moves().stream())
                        .toList();

        assertThat(moves)
                .allSatisfy(
                        move ->
                                assertThat(
                                                Stream.of(
                                                                move.advance(),
                                                                move.post(),
                                                                move.put(),
                                                                move.get(),
                                                                move.complete(),
                                                                move.overdueBoard())
                                                        .filter(Objects::nonNull))
                                        .as(move.says())
                                        .hasSize(1));
    }

    /** A list holds so many at a time; what stands behind its page is neither there nor away. */
    @Test
    void a_task_is_looked_for_by_what_it_is_about_and_not_on_the_first_page_of_a_list() {
        assertThat(Stream.of("baby-e", "agency-silent").map(StoryFiles::story))
                .flatExtracting(Story::steps)
                .flatExtracting(Story.Step::moves)
                .extracting(Story.Move::get)
                .filteredOn(address -> address != null && address.startsWith("/api/v1/tasks?"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).containsAnyOf("&subject=", "&case="));
    }

    @Test
    void a_story_that_there_is_not_is_named() {
        assertThatThrownBy(() -> StoryFiles.story("baby-x"))
                .isInstanceOf(StoryBroken.class)
                .hasMessageContaining("baby-x");
    }
}
