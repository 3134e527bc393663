package org.threshold.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a story: an index with its title and the names of its steps, and one file per step. */
final class StoryFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private StoryFiles() {}

    /**
     * What the index says.
     *
     * @param title what the story is called
     * @param steps the files of its steps without {@code .json}, in the order of the story
     * @param unattended the step with which it begins when nobody does anything; left out, the
     *     first
     */
    record Index(String title, List<String> steps, @Nullable String unattended) {}

    /**
     * The story of that name.
     *
     * @throws StoryBroken when there is none, or its index names a step that there is not
     */
    static Story story(String name) {
        var index = read(name + "/index.json", Index.class);
        List<Story.Step> steps =
                index.steps().stream()
                        .map(step -> read(name + "/" + step + ".json", Story.Step.class))
                        .toList();
        String first = steps.getFirst().step();
        return new Story(
                index.title(), steps, Objects.requireNonNullElse(index.unattended(), first));
    }

    private static <T> T read(String path, Class<T> as) {
        try (InputStream file = StoryFiles.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new StoryBroken("There is no story file " + path + ".");
            }
            return JSON.readValue(file, as);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
