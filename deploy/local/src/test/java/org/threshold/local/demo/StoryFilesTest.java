package org.threshold.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryFilesTest {

    static List<String> stories() {
        return StoryFiles.names();
    }

    @Test
    void every_story_that_there_is_can_be_named() throws IOException, URISyntaxException {
        try (var files = Files.list(folder("index.json"))) {
            assertThat(files.filter(Files::isDirectory).map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(stories());
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void each_step_of_a_story_is_a_file_of_its_own_and_all_of_them_are_played(String name)
            throws IOException, URISyntaxException {
        var story = StoryFiles.story(name);

        try (var files = Files.list(folder(name + "/index.json"))) {
            assertThat(story.steps()).isNotEmpty().hasSize((int) files.count() - 1);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_move_says_what_it_does(String name) {
        assertThat(moves(name))
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
    @ParameterizedTest
    @MethodSource("stories")
    void a_task_is_looked_for_by_what_it_is_about_and_not_on_the_first_page_of_a_list(String name) {
        assertThat(moves(name))
                .extracting(Story.Move::get)
                .filteredOn(address -> address != null && address.startsWith("/api/v1/tasks?"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).containsAnyOf("&subject=", "&case="));
    }

    @Test
    void a_story_that_there_is_not_is_answered_with_those_that_there_are() {
        assertThatThrownBy(() -> StoryFiles.story("baby-x"))
                .isInstanceOf(StoryBroken.class)
                .hasMessageContaining("baby-x")
                .hasMessageContaining("[baby-e, two-households, agency-silent]");
    }

    private static List<Story.Move> moves(String name) {
        return StoryFiles.story(name).steps().stream()
                .flatMap(step -> step.moves().stream())
                .toList();
    }

    private static Path folder(String file) throws URISyntaxException {
        URL found = Objects.requireNonNull(StoryFiles.class.getResource(file), file);
        return Path.of(found.toURI()).resolveSibling("");
    }
}
