package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** The ways into the states of a case, through the HTTP API. */
final class CaseWalk {

    private static final Map<String, Object> NOTHING_SEEN =
            Map.of("ageInMonths", 40, "mobility", "mobile", "mark", "none-seen");

    private final Function<String, Person> signIn;
    private final Person hospital;
    private final Rows rows;

    CaseWalk(Function<String, Person> signIn, Person hospital, Rows rows) {
        this.signIn = signIn;
        this.hospital = hospital;
        this.rows = rows;
    }

    String referred() {
        return refer(NOTHING_SEEN);
    }

    String claimed() {
        String ref = referred();
        String task = rows.task(referralOf(ref), "decide-referral");
        Answer claimed = signIn.apply("duty.worker2").post(claim(task), Map.of());
        assertThat(claimed.status()).isEqualTo(204);
        return ref;
    }

    private static String claim(String task) {
        return "/api/v1/tasks/" + task + "/claim";
    }

    String decided() {
        return decided("services");
    }

    /** Immediate protection is never taken back. */
    String protectedNow() {
        return decided("immediate-protection");
    }

    private String decided(String outcome) {
        String ref = referred();
        complete(
                "team.manager",
                rows.task(referralOf(ref), "decide-referral"),
                Map.of("outcome", outcome, "reason", "As the referrer says."));
        return ref;
    }

    String marked() {
        return refer(Map.of("ageInMonths", 3, "mark", "uncertain-mark", "site", "back"));
    }

    String injured() {
        return refer(
                Map.of(
                        "ageInMonths", 2,
                        "mobility", "not-mobile",
                        "mark", "injury",
                        "site", "face"));
    }

    String accepted() {
        String ref = injured();
        complete(
                "referral.sergeant",
                rows.task(rows.acceptanceOf(ref), "accept-joint-investigation"),
                Map.of("answer", "accepted", "officer", "DS 4411", "logNumber", "URN 3"));
        return ref;
    }

    /** Quorate, and what it decided is still to be recorded. */
    String met() {
        String ref = injured();
        enquiries().held(rows.discussionOf(ref));
        return ref;
    }

    String investigated() {
        String ref = enquiries().injuredBaby();
        enquiries().meetingDecidesSection47(ref);
        return ref;
    }

    /** All is found out, and its manager is to decide. */
    String foundOut() {
        String ref = investigated();
        EnquiryStory story = enquiries();
        String id = story.openEnquiry(ref).get("id").stringValue();
        story.seeChild(id);
        story.speakToParents(id);
        story.everybodyAnswers(id);
        story.giveOpinion(id);
        story.surveySkeleton(id);
        return ref;
    }

    /** Substantiated, and its conference is to be held. */
    String substantiated() {
        String ref = foundOut();
        Person sergeant = signIn.apply("referral.sergeant");
        InvestigationStoryIT.agreeList(
                sergeant,
                "/api/v1/investigations/" + InvestigationStoryIT.investigationOf(sergeant, ref),
                "'photographs', ");
        EnquiryStory story = enquiries();
        story.decideOutcome(story.openEnquiry(ref).get("id").stringValue());
        return ref;
    }

    /** What changed while it was open is to be thought about. */
    String changedMeanwhile() {
        String ref = investigated();
        Answer told =
                hospital.post(
                        "/api/v1/changes",
                        Map.of(
                                "kind",
                                "child-admitted",
                                "stage",
                                "admitted",
                                "cases",
                                List.of(ref),
                                "codes",
                                Map.of("reason", "illness")));
        assertThat(told.status()).as(told.toString()).isEqualTo(201);
        return ref;
    }

    private EnquiryStory enquiries() {
        return new EnquiryStory(signIn, hospital);
    }

    String plannedAtNight() {
        String ref = referred();
        LocalDate saturday =
                LocalDate.now(WorkingTime.ZONE)
                        .with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
        var plan =
                Map.of(
                        "risks", "Nobody is at home.",
                        "actions", List.of(Map.of("action", "A visit", "who", "EDT")),
                        "whereabouts", "With the grandmother",
                        "contingency", "Ring the police control room",
                        "expiresAt", Instant.now().plusSeconds(86_400).toString());
        Answer kept =
                signIn.apply("edt.worker")
                        .post(
                                "/api/v1/cases/" + ref + "/out-of-hours-contacts",
                                Map.of(
                                        "purpose",
                                        "information",
                                        "at",
                                        saturday.atTime(20, 0)
                                                .atZone(WorkingTime.ZONE)
                                                .toInstant()
                                                .toString(),
                                        "about",
                                        "The child was alone.",
                                        "participants",
                                        List.of(
                                                Map.of(
                                                        "agency", "police",
                                                        "rank", "sergeant",
                                                        "name", "An officer")),
                                        "plan",
                                        plan));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
        assertThat(kept.body().get("planId").stringValue()).isNotEmpty();
        return ref;
    }

    /** The reference that was given first; the case that answers for it is another. */
    String joined() {
        Map<String, Object> child = new HashMap<>(NOTHING_SEEN);
        child.remove("ageInMonths");
        child.put("dateOfBirth", "2023-04-05");
        child.put(
                "name",
                "Fast " + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36));
        JsonNode known = referral(child).get("children").get(0);
        JsonNode again = referral(child).get("children").get(0);
        complete(
                "duty.worker",
                rows.task(again.get("personId").stringValue(), "confirm-match"),
                Map.of("personId", known.get("personId").stringValue()));
        return again.get("caseRef").stringValue();
    }

    String closed() {
        String ref = referred();
        rows.close(ref);
        return ref;
    }

    /** What is done for a child that is referred. */
    CareWalk care() {
        return new CareWalk(
                referred(),
                signIn.apply("duty.worker"),
                signIn.apply("team.manager"),
                hospital,
                rows);
    }

    private String refer(Map<String, Object> child) {
        return referral(child).get("children").get(0).get("caseRef").stringValue();
    }

    private JsonNode referral(Map<String, Object> child) {
        Answer answer =
                hospital.post(
                        "/api/v1/referrals",
                        Map.of(
                                "children", List.of(child),
                                "whereabouts", "At home",
                                "worry", "Something is not right."),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body();
    }

    private String referralOf(String ref) {
        return rows.referralOf(ref);
    }

    private void complete(String who, String task, Map<String, String> form) {
        Answer done = signIn.apply(who).post("/api/v1/tasks/" + task + "/completion", form);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
    }
}
