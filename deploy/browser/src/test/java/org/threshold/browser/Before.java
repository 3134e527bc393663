package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.threshold.local.api.Answer;
import org.threshold.local.api.PublicApi;
import org.threshold.local.api.WorkList;
import org.threshold.local.demo.ClearWeeks;
import org.threshold.local.server.Polling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happened before a story begins, done through the API as agencies and colleagues do it. */
final class Before {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TIME = "/api/v1/simulated-time";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(10, 15);
    private static final Pattern LINK = Pattern.compile("http://\\S+/n/[A-Za-z0-9_-]+");
    private static final LocalTime NIGHT = LocalTime.of(22, 30);

    /** So that no answer has to be waited for long. */
    private static final Duration SLICE = Duration.ofHours(6);

    /** The same before anything has happened. */
    private static final Duration FIRST = Duration.ofDays(5);

    private final PublicApi api;

    Before(PublicApi api) {
        this.api = api;
    }

    /** A referral that was received, and the case of its child. */
    record Referral(String id, String caseRef) {}

    /** Nothing in it is urgent. */
    Referral worry() {
        return referral(
                """
                {"children": [{"ageInMonths": 40, "mobility": "mobile", "mark": "none-seen"}],
                 "whereabouts": "At home", "worry": "Often left alone in the evening.",
                 "suspicion": "not-said", "otherChildren": "no"}""");
    }

    /** The same about a child whose name was given. */
    Referral worryAbout(String name) {
        return referral(
                """
                {"children": [{"name": "%s", "ageInMonths": 40, "mobility": "mobile", "mark": "none-seen"}],
                 "whereabouts": "At home", "worry": "Often left alone in the evening.",
                 "suspicion": "not-said", "otherChildren": "no"}"""
                        .formatted(name));
    }

    /** A baby who does not move about by itself is hurt. */
    Referral injury() {
        return referral(
                """
                {"children": [{"ageInMonths": 2, "mobility": "not-mobile", "mark": "injury", "site": "face"}],
                 "adults": [{"relationship": "mother"}],
                 "whereabouts": "At home with the mother", "worry": "A bruise on the left cheek.",
                 "suspicion": "not-said", "otherChildren": "no"}""");
    }

    private Referral referral(String form) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer taken = api.post("system:health-visiting", "/api/v1/referrals", read(form), key);
        assertThat(taken.success()).as("the referral: %s", taken).isTrue();
        return new Referral(taken.at("/referralId"), taken.at("/children/0/caseRef"));
    }

    /** The duty worker decided that the police are needed: a strategy discussion is called. */
    void enquiryDecided(Referral referral) {
        var form =
                """
                {"outcome": "section-47", "reason": "Injury to a baby that is not mobile."}""";
        Answer decided =
                api.post("duty.worker", task("duty.worker", referral), read(form), Map.of());
        assertThat(decided.success()).as("the decision: %s", decided).isTrue();
    }

    /** A meeting was held by telephone, and a joint enquiry with a paediatrician could not wait. */
    void enquiryBegun(Referral referral) {
        var form =
                """
                {"heldAt": "%s", "held": "telephone", "purpose": "A bruise on a baby",
                 "attendees": [{"seat": "chair", "name": "Tess"}, {"seat": "social-worker", "name": "Dana"},
                               {"seat": "police", "rank": "sergeant", "name": "Sian"}],
                 "urgent": true, "urgentReason": "The baby is at home.",
                 "children": [{"caseRef": "%s", "outcome": "section-47-joint", "reason": "A bruise.",
                               "lead": {"agency": "police", "name": "Dale"},
                               "paediatric": "needed", "paediatricReason": "A bruise."}]}"""
                        .formatted(now(), referral.caseRef());
        String meetings =
                "/api/v1/strategy-discussions/%s/meetings".formatted(discussion(referral));
        Answer held = api.post("team.manager", meetings, read(form), Map.of());
        assertThat(held.success()).as("the meeting: %s", held).isTrue();
    }

    private String discussion(Referral referral) {
        return api.get("team.manager", "/api/v1/strategy-discussions?most=200")
                .body()
                .path("discussions")
                .valueStream()
                .filter(one -> one.path("children").toString().contains(referral.caseRef()))
                .map(one -> one.path("id").asString(""))
                .findFirst()
                .orElseThrow();
    }

    private String task(String who, Referral referral) {
        return first(who, referral)
                .map(one -> "/api/v1/tasks/%s/completion".formatted(one.path("id").asString("")))
                .orElseThrow();
    }

    private Optional<JsonNode> first(String who, Referral referral) {
        return new WorkList(api)
                .first(
                        who,
                        one ->
                                one.path("step").asString("").equals("decide-referral")
                                        && one.path("subjectId")
                                                .asString("")
                                                .equals(referral.id()));
    }

    /** A hospital told that the child of a case came in. */
    void admission(String caseRef) {
        var form =
                """
                {"kind": "child-admitted", "stage": "admitted", "cases": ["%s"],
                 "codes": {"reason": "illness"}, "detail": "Came in with a fever."}"""
                        .formatted(caseRef);
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer told = api.post("system:hospital", "/api/v1/changes", read(form), key);
        assertThat(told.success()).as("the change: %s", told).isTrue();
    }

    /** Somebody rang a constable about the case at night, and no plan is agreed yet. */
    void openContact(String caseRef) {
        var form =
                """
                {"purpose": "strategy-discussion", "about": "A bruise was seen.",
                 "participants": [{"agency": "police", "rank": "constable", "name": "Con Constable"}]}""";
        var address = "/api/v1/cases/" + caseRef + "/out-of-hours-contacts";
        Answer kept = api.post("edt.worker", address, read(form), Map.of());
        assertThat(kept.success()).as("the contact: %s", kept).isTrue();
    }

    /** An agreement was drafted that one agency was asked to watch, and nobody has accepted. */
    void draftedAgreement(String caseRef) {
        var form =
                """
                {"purpose": "That both know who may care for the baby.",
                 "monitors": [{"agency": "health-visiting", "name": "Hanna Health"}]}""";
        var address = "/api/v1/cases/" + caseRef + "/written-agreements";
        Answer kept = api.post("duty.worker", address, read(form), Map.of());
        assertThat(kept.success()).as("the agreement: %s", kept).isTrue();
    }

    /** A health visitor holds it to be wrong that nothing is done. */
    void challenge(String caseRef) {
        var form =
                """
                {"words": "The baby must be seen today.", "topic": "no-further-action"}""";
        var address = "/api/v1/cases/" + caseRef + "/challenges";
        Answer kept = api.post("system:health-visiting", address, read(form), Map.of());
        assertThat(kept.success()).as("the challenge: %s", kept).isTrue();
    }

    /** The police were called to a home, and nobody is named yet as alleged to have abused. */
    void domesticAbuse(String caseRef) {
        var form =
                """
                {"words": "Shouting in the night; the children were upstairs."}""";
        var address = "/api/v1/cases/" + caseRef + "/domestic-abuse-incidents";
        Answer kept = api.post("referral.sergeant", address, read(form), Map.of());
        assertThat(kept.success()).as("the incident: %s", kept).isTrue();
    }

    /** Simulated time. */
    Instant now() {
        return Instant.parse(api.get("operator", TIME).at("/now"));
    }

    /** It is a Tuesday at 10:15 with clear weeks before it, whatever the day of playing is. */
    void tuesdayMorning(ClearWeeks weeks) {
        LocalDate today = now().atZone(LONDON).toLocalDate();
        LocalDate tuesday = weeks.next(today, DayOfWeek.TUESDAY);
        comes(tuesday.atTime(MORNING).atZone(LONDON).toInstant(), FIRST);
    }

    /** It is 22:30 of the same day: no office is open until the morning. */
    void night() {
        comes(now().atZone(LONDON).with(NIGHT).toInstant(), SLICE);
    }

    private void comes(Instant then, Duration slice) {
        for (Instant now = now(); now.isBefore(then); now = now()) {
            Duration left = Duration.between(now, then);
            passes(left.compareTo(slice) < 0 ? left : slice);
        }
    }

    /** Simulated time goes on, and everything that came due meanwhile was handled. */
    void passes(Duration time) {
        var form = "{\"to\": \"%s\"}".formatted(now().plus(time));
        Answer moved = api.post("operator", TIME, read(form), Map.of());
        assertThat(moved.success()).as("simulated time: %s", moved).isTrue();
    }

    /** Somebody’s API shows this, now or shortly. */
    void shows(String who, String path, String words) {
        assertThat(
                        Polling.until(
                                PATIENCE,
                                () -> api.get(who, path).body().toString().contains(words)))
                .as("%s shows %s", path, words)
                .isTrue();
    }

    /** Who was told what of a case, as the API shows it. */
    String told(String caseRef) {
        return api.get("team.manager", "/api/v1/cases/" + caseRef + "/told").body().toString();
    }

    /** The one-time link of a mail about the case, once one has come. */
    String linkMailedAbout(String caseRef) {
        return linkMailed("Contact children’s social care about case " + caseRef);
    }

    /** The same of a mail in which information is asked for. */
    String linkMailedAsking(String caseRef) {
        return linkMailed("Information is asked for about case " + caseRef);
    }

    private String linkMailed(String subject) {
        shows("simulator", "/api/mails", subject);
        return api.get("simulator", "/api/mails")
                .body()
                .valueStream()
                .filter(mail -> mail.path("subject").asString("").equals(subject))
                .flatMap(mail -> LINK.matcher(mail.path("text").asString("")).results())
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(String form) {
        return JSON.readTree(form);
    }
}
