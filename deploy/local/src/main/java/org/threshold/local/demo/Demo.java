package org.threshold.local.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.up.Port;
import org.threshold.local.up.Settings;

/** {@code deploy/demo STORY [--abandon-after STEP | --no-human]}. */
public final class Demo {

    private Demo() {}

    /**
     * Plays a story.
     *
     * @param arguments the repository's folder, the story's name, and how far people act
     */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length)));
    }

    private static int run(Path repository, List<String> words) throws IOException {
        if (words.isEmpty()) {
            System.err.println(
                    "Say which story: deploy/demo baby-e [--abandon-after STEP | --no-human]");
            return 2;
        }
        try {
            return play(repository, words);
        } catch (StoryBroken broken) {
            System.err.println("The story broke off. " + broken.getMessage());
            return 1;
        }
    }

    private static int play(Path repository, List<String> words) throws IOException {
        Story story = StoryFiles.story(words.getFirst());
        var settings = Settings.read(repository, System.getenv());
        var stack =
                new Stack(
                        new CredentialsFile(settings.credentials()).read(),
                        settings.http(Port.WORKFLOW),
                        settings.http(Port.SIMULATOR));
        var time = new SimulatedTime(stack);
        var report = new Report(System.out);
        var kept = new Kept();
        kept.keep("run", UUID.randomUUID().toString());
        report.title(story.title());
        var player = new Player(stack, time, report, kept);
        Optional<String> abandonedAfter = abandonedAfter(story, words);
        for (Story.Step step : story.steps()) {
            player.play(step);
            if (abandonedAfter.filter(step.step()::equals).isPresent()) {
                new Abandonment(stack, time, report).of(kept.cases());
                break;
            }
        }
        return report.end() == 0 ? 0 : 1;
    }

    private static Optional<String> abandonedAfter(Story story, List<String> words) {
        if (words.contains("--no-human")) {
            return Optional.of(story.steps().getFirst().step());
        }
        int at = words.indexOf("--abandon-after");
        if (at < 0) {
            return Optional.empty();
        }
        String step = at + 1 < words.size() ? words.get(at + 1) : "";
        if (story.steps().stream().noneMatch(one -> one.step().equals(step))) {
            throw new StoryBroken("--abandon-after needs the number of one of the story's steps.");
        }
        return Optional.of(step);
    }
}
