package org.threshold.local.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.threshold.local.api.NotReached;
import org.threshold.local.api.PublicApi;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.demo.Desk.Given;
import org.threshold.local.up.Port;
import org.threshold.local.up.RunningParts;
import org.threshold.local.up.Settings;

/** {@code deploy/demo STORY [--abandon-after STEP | --no-human] [--kill PART]}. */
public final class Demo {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final PublicApi stack;
    private final SimulatedTime time;
    private final Report report;
    private final Disturbance disturbance;
    private final ClearWeeks weeks;

    private Demo(Settings settings, Disturbance disturbance, PrintStream out) {
        this.stack = api(settings, disturbance.further());
        this.time = new SimulatedTime(stack, disturbance.further());
        this.report = new Report(out);
        this.disturbance = disturbance;
        this.weeks = ClearWeeks.read(settings.repository());
    }

    /**
     * Plays a story.
     *
     * @param arguments the repository's folder, the story's name, and how far people act
     */
    public static void main(String[] arguments) {
        var settings = Settings.read(Path.of(arguments[0]), System.getenv());
        var words = List.of(arguments).subList(1, arguments.length);
        try {
            System.exit(play(settings, words, System.out).differences() == 0 ? 0 : 1);
        } catch (StoryBroken | NotReached broken) {
            System.err.println("The story broke off. " + broken.getMessage());
            System.exit(1);
        }
    }

    /**
     * Plays a story against a running stack.
     *
     * @param words what a person types after {@code deploy/demo}
     * @param out where each step is printed, with what must happen and what was observed
     */
    public static Outcome play(Settings settings, List<String> words, PrintStream out) {
        return play(settings, words, Given.NOTHING, out);
    }

    /**
     * Plays a story that is given something to work with.
     *
     * @param given what it finds kept already, and where its people work
     */
    public static Outcome play(
            Settings settings, List<String> words, Given given, PrintStream out) {
        Wishes wishes = Wishes.of(words);
        Disturbance disturbance =
                wishes.kill()
                        .<Disturbance>map(part -> new Killing(new RunningParts(settings), part))
                        .orElseGet(Disturbance::none);
        return new Demo(settings, disturbance, out).play(wishes, given);
    }

    /** Else what is due on a Monday would be due on another day in some stories of the year. */
    private void beginInClearWeeks() {
        LocalDate today = time.now().atZone(LONDON).toLocalDate();
        if (!weeks.beginOn(today)) {
            LocalDate monday = weeks.next(today, DayOfWeek.MONDAY);
            time.advanceTo(monday.atTime(MORNING).atZone(LONDON).toInstant());
        }
    }

    private static PublicApi api(Settings settings, Duration comeback) {
        return new PublicApi(
                new CredentialsFile(settings.credentials()).read(),
                settings.http(Port.WORKFLOW),
                settings.http(Port.SIMULATOR),
                comeback);
    }

    private Outcome play(Wishes wishes, Given given) {
        var kept = new Kept();
        kept.keep("run", UUID.randomUUID().toString());
        given.kept().forEach(kept::keep);
        report.title(wishes.story().title());
        beginInClearWeeks();
        var acts = new Acts(stack, given.desk(), kept);
        var player = new Player(acts, time, report, kept, disturbance);
        for (Story.Step step : wishes.story().steps()) {
            player.play(step);
            if (wishes.abandonAfter().filter(step.step()::equals).isPresent()) {
                new Abandonment(stack, time, report).of(kept.cases());
                break;
            }
        }
        return report.end();
    }
}
