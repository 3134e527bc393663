package org.threshold.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.threshold.local.api.Answer;
import org.threshold.local.api.PublicApi;

/** Opens the pages that people open all day, while a thousand cases are open. */
final class PageBench {

    /** Of the cases, one in this many is about a baby who is hurt, with all that follows. */
    private static final int HURT = 10;

    private static final String BOARD = "page: overdue board";
    private static final Duration TO_TELL_ALL = Duration.ofMinutes(5);

    private final Stack stack;
    private final Results results;
    private final Map<String, Shot> pages = new LinkedHashMap<>();
    private final Shot board;

    /**
     * @param cases how many there are to be; those that are missing are referred
     */
    PageBench(Stack stack, Results results, int cases) {
        this.stack = stack;
        this.results = results;
        List<String> refs = referred(cases);
        stack.settle(TO_TELL_ALL);
        results.note("open cases when pages were first opened: " + stack.openCases());
        PublicApi api = stack.api();
        pages.put("page: work list, available", page(api, "duty.worker", "/work?view=available"));
        pages.put("page: work list, all", page(api, "duty.worker", "/work?view=all"));
        pages.put(
                "page: work list, narrowed",
                page(api, "duty.worker", "/work?view=all&due=soon&order=newest"));
        pages.put(
                "page: case, each time another",
                number ->
                        page(api, "duty.worker", "/cases/" + refs.get((int) number % refs.size()))
                                .fire(number));
        this.board = page(api, "team.manager", "/board");
        pages.put(BOARD, board);
    }

    /** Opens everything without measuring it. */
    void warmUp(Schedule schedule) {
        pages.values().forEach(page -> OpenLoop.run(schedule, page));
    }

    /** One round at one rate; false when the pages did not keep up. */
    boolean round(Schedule schedule) {
        boolean kept = true;
        for (var page : pages.entrySet()) {
            Samples samples = OpenLoop.run(schedule, page.getValue());
            kept &= results.add(page.getKey(), schedule.perSecond(), samples);
        }
        boolean keptWhileChanging = whileItChanges(schedule);
        return kept && keptWhileChanging;
    }

    /** What was read of a board is read anew once it changed: here it does every second. */
    private boolean whileItChanges(Schedule schedule) {
        var referrals = new Referrals(stack.api());
        Samples samples;
        try (var hospital = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> referring =
                    hospital.scheduleAtFixedRate(referrals::refer, 0, 1, TimeUnit.SECONDS);
            samples = OpenLoop.run(schedule, board);
            if (referring.state() == Future.State.FAILED) {
                throw new IllegalStateException(
                        "A referral was not taken", referring.exceptionNow());
            }
        }
        return results.add(BOARD + ", a referral a second", schedule.perSecond(), samples);
    }

    private List<String> referred(int cases) {
        var referrals = new Referrals(stack.api());
        List<String> refs = new ArrayList<>();
        while (refs.isEmpty() || stack.openCases() < cases) {
            boolean hurt = refs.size() % HURT == 0;
            Answer taken = hurt ? referrals.referInjuredBaby() : referrals.refer();
            refs.add(taken.at("/children/0/caseRef"));
        }
        return refs;
    }

    private static Shot page(PublicApi api, String as, String path) {
        return _ -> {
            int status = api.get(as, path).status();
            return status == 200 ? "" : "a page answered " + status;
        };
    }
}
