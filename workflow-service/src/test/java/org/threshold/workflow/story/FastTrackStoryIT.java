package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.story.Person.Answer;

/**
 * Anybody has a concern discussed in one action, from whatever state the case is in (L-3.1.25,
 * R-C&amp;F-6). It overtakes what a discussion decides instead, and nothing that protects a child,
 * finds something out or keeps evidence.
 */
class FastTrackStoryIT extends RealServers {

    /** So much of the clock may pass between two looks at it. */
    private static final Duration MEANWHILE = Duration.ofMinutes(5);

    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    @Requirement({"L-3.1.25", "R-C&F-6"})
    void a_concern_is_accepted_in_every_state_and_overtakes_what_a_discussion_decides_instead(
            CaseState state) {
        var rows = new Rows(jdbc);
        String ref = state.reached(new CaseWalk(this::signedIn, system("hospital"), rows));
        Set<Rows.Step> before = rows.waitingIn(ref);
        assertThat(before).extracting(Rows.Step::name).containsAll(state.stands());
        Set<Rows.Step> overtaken =
                before.stream()
                        .filter(step -> state.overtaken().contains(step.name()))
                        .collect(Collectors.toSet());
        assertThat(overtaken).hasSizeGreaterThanOrEqualTo(state.overtaken().size());
        List<String> keysBefore = rows.supersededKeys();
        Instant asked = Instant.now();

        Answer raised =
                signedIn("duty.worker")
                        .post(
                                "/api/v1/cases/" + ref + "/strategy-discussions",
                                Map.of("why", "She is afraid to go home."));

        assertThat(raised.status()).as(raised.toString()).isEqualTo(201);
        String discussion = raised.body().get("discussionId").stringValue();
        Instant dueAt = Instant.parse(raised.body().get("dueAt").stringValue());
        assertThat(rows.stageOf(discussion)).isNotIn("concluded", "superseded");
        assertThat(dueAt).isEqualTo(rows.dueOf(discussion));
        assertDue(state.by(), asked, dueAt);

        assertThat(without(rows.waitingIn(ref), overtaken))
                .isEqualTo(rows.waitingIn(ref))
                .containsAll(without(before, overtaken));
        assertThat(added(rows.supersededKeys(), keysBefore))
                .containsExactlyInAnyOrderElementsOf(
                        overtaken.stream().map(Rows.Step::subject).toList());
        overtaken.forEach(this::comesLate);
    }

    @ParameterizedTest
    @EnumSource
    @Requirement({"L-3.1.25", "R-C&F-6"})
    void the_fast_track_to_the_conference_is_accepted_in_every_state(CaseState state) {
        var rows = new Rows(jdbc);
        String ref = state.reached(new CaseWalk(this::signedIn, system("hospital"), rows));

        Answer taken =
                signedIn("duty.worker")
                        .post(
                                "/api/v1/cases/" + ref + "/conference-fast-track",
                                Map.of("why", "She is afraid to go home."));

        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        String answering = taken.body().get("caseRef").stringValue();
        assertThat(rows.waitingIn(answering))
                .extracting(Rows.Step::name)
                .contains("hold-fast-tracked-conference");
        boolean enquiry = rows.enquiriesOpen(ref) == 1;
        assertThat(taken.body().get("enquiryId").isNull()).isNotEqualTo(enquiry);
        assertThat(taken.body().get("discussionId").isNull()).isEqualTo(enquiry);
        assertThat(rows.openDiscussionsOf(answering)).isGreaterThanOrEqualTo(enquiry ? 0 : 1);
        assertThat(signedIn("duty.worker").get("/cases/" + ref + "/conference").status())
                .isEqualTo(200);
        assertThat(signedIn("duty.worker").get("/cases/" + ref + "/conference-report").status())
                .isEqualTo(200);
    }

    @Test
    @Requirement("R-C&F-11")
    void the_risks_that_a_meeting_named_are_in_the_register_as_soon_as_it_is_recorded() {
        var rows = new Rows(jdbc);
        String ref = new CaseWalk(this::signedIn, system("hospital"), rows).injured();
        Map<String, Object> meeting = new HashMap<>(EnquiryStory.urgentMeeting());
        meeting.put(
                "named",
                List.of(
                        Map.of(
                                "words", "Feeds are missed.",
                                "category", "neglect",
                                "level", "high",
                                "evidence", "little")));
        Person manager = signedIn("team.manager");

        Answer held =
                manager.post(
                        "/api/v1/strategy-discussions/" + rows.discussionOf(ref) + "/meetings",
                        meeting);

        assertThat(held.status()).as(held.toString()).isLessThan(300);
        var register = manager.get("/api/v1/cases/" + ref + "/risks").body();
        assertThat(register).hasSize(1);
        var said = register.get(0).get("said");
        assertThat(said.get("words").stringValue()).isEqualTo("Feeds are missed.");
        assertThat(said.get("level").stringValue()).isEqualTo("high");
        assertThat(said.get("evidence").stringValue()).isEqualTo("little");
        assertThat(manager.get("/cases/" + ref + "/conference-report").status()).isEqualTo(200);
    }

    private static void assertDue(CaseState.By by, Instant asked, Instant dueAt) {
        Instant latest =
                switch (by) {
                    case TODAY -> latestOfToday(asked);
                    case IN_24_HOURS -> asked.plus(Duration.ofHours(24));
                };
        assertThat(dueAt).isBeforeOrEqualTo(latest.plus(MEANWHILE)).isAfter(asked);
        if (by == CaseState.By.IN_24_HOURS) {
            assertThat(dueAt).isAfter(latest.minus(MEANWHILE));
        }
    }

    /** The end of the day, or four hours from now where less than that is left (rules.md). */
    private static Instant latestOfToday(Instant asked) {
        Instant midnight =
                asked.atZone(WorkingTime.ZONE)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(WorkingTime.ZONE)
                        .toInstant();
        Instant inFourHours = asked.plus(Duration.ofHours(4));
        return midnight.isAfter(inFourHours) ? midnight : inFourHours;
    }

    private static Set<Rows.Step> without(Set<Rows.Step> before, Set<Rows.Step> overtaken) {
        Set<Rows.Step> left = new HashSet<>(before);
        left.removeAll(overtaken);
        return left;
    }

    private static List<String> added(List<String> after, List<String> before) {
        return after.subList(before.size(), after.size());
    }

    /** Whoever does what was overtaken is told what happened, and keeps what was typed. */
    private void comesLate(Rows.Step step) {
        Answer late =
                signedIn("team.manager")
                        .post(
                                "/api/v1/tasks/" + step.task() + "/completion",
                                step.name().equals("act-on-decision")
                                        ? Map.of("action", "A visit.")
                                        : Map.of("outcome", "services", "reason", "Early help."));
        assertThat(late.status()).as(late.toString()).isEqualTo(409);
        assertThat(late.body().toString())
                .contains("A concern was raised", "what you typed is kept");
    }
}
