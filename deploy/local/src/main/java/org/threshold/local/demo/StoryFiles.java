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

    /** The names of the stories that there are, as a person types them. */
    static List<String> names() {
        return List.of(read("index.json", String[].class));
    }

    /**
     * The story of that name.
     *
     * @throws StoryBroken when there is none, and then it names those that there are; or when its
     *     index names a step that there is not
     */
    static Story story(String name) {
        String file = name + "/index.json";
        if (StoryFiles.class.getResource(file) == null) {
            throw new StoryBroken(
                    "There is no story \"%s\". The stories are %s.".formatted(name, names()));
        }
        var index = read(file, Index.class);
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
