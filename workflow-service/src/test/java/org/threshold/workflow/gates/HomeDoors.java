package org.threshold.workflow.gates;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.agreement.domain.ActivationGate;
import org.threshold.workflow.carer.domain.CarerGate;
import org.threshold.workflow.circumstances.domain.AgreementGate;
import org.threshold.workflow.conference.domain.ConferenceGate;
import org.threshold.workflow.discharge.domain.DischargeGate;
import org.threshold.workflow.incident.domain.DashGate;
import org.threshold.workflow.story.Person;

/**
 * The gates around a child's home: who lives in it, who cares, what was agreed, and the way there.
 */
final class HomeDoors {

    private static final Map<String, Object> BABY =
            Map.of("ageInMonths", 2, "mobility", "not-mobile");
    private static final String ASSESS = "assess-domestic-abuse-incident";
    private static final String CHECK = "check-carer";
    private static final String CONSIDER = "consider-conference";
    private static final String DECIDE = "decide-discharge";
    private static final String AGREE = "agree-left-out";

    private HomeDoors() {}

    static List<Asked> all() {
        return List.of(
                new Asked(
                        DashGate.class,
                        "That a domestic abuse incident is closed by its DASH",
                        "Recorded as provisional, it is told at once to everybody who has to hear.",
                        HomeDoors::dash),
                new Asked(
                        CarerGate.class,
                        "That whoever took over care counts as checked",
                        "Where the child is, is recorded as a fact, with every check outstanding.",
                        HomeDoors::carer),
                new Asked(
                        ActivationGate.class,
                        "That a written agreement is activated",
                        "What was agreed by word of mouth is recorded as it is, and that it is not kept"
                                + " as well.",
                        HomeDoors::activation),
                new Asked(
                        DischargeGate.class,
                        "That a planned discharge goes ahead",
                        "With the reason why it cannot wait it goes ahead; that a child left is a fact.",
                        HomeDoors::discharge),
                new Asked(
                        ConferenceGate.class,
                        "That no conference is called for an adult who was the reason of a plan",
                        "To call one takes a reason alone, and so does a fast track from anywhere.",
                        HomeDoors::conference),
                new Asked(
                        AgreementGate.class,
                        "That a professional stays without a copy of what happened",
                        "It is recorded and everybody else is told at once; a no with a reason has this one told"
                                + " at once.",
                        HomeDoors::leftOut));
    }

    private static Playing dash(People people) {
        String ref = people.refer(BABY);
        People.made(
                people.sergeant()
                        .post(
                                "/api/v1/cases/" + ref + "/domestic-abuse-incidents",
                                Map.of(
                                        "words",
                                        "Shouting in the flat.",
                                        "childrenPresent",
                                        "yes")));
        var dash = Map.of("indicators", 11, "engagement", "refused");
        var provisional = Map.of("indicators", 11, "engagement", "refused", "provisional", true);
        return people.about(ref)
                .refused(people.task(people.sergeant(), ref, ASSESS, dash))
                .past(people.task(people.sergeant(), ref, ASSESS, provisional));
    }

    private static Playing carer(People people) {
        String ref = people.refer(BABY);
        var changed =
                Map.of(
                        "kind", "carer-changed",
                        "cases", List.of(ref),
                        "codes",
                                Map.of(
                                        "carer", "relative",
                                        "placedBy", "family",
                                        "checks", "none"));
        return people.about(ref)
                .past(Post.to(people.hospital(), "/api/v1/changes", changed), CHECK)
                .refused(people.task(people.worker(), ref, CHECK, Map.of()));
    }

    private static Playing activation(People people) {
        String ref = people.refer(BABY);
        String all = "/api/v1/cases/" + ref + "/written-agreements";
        String draft =
                People.made(
                                people.worker()
                                        .post(
                                                all,
                                                Map.of(
                                                        "purpose",
                                                        "That both know.",
                                                        "endsAt",
                                                        at(3))))
                        .get("id")
                        .stringValue();
        var spoken =
                Map.of(
                        "byWord",
                        Map.of(
                                "what", "The grandmother has the baby tonight.",
                                "withWhom", "Both parents"));
        return people.about(ref)
                .refused(Post.to(people.manager(), all + "/" + draft + "/activation", Map.of()))
                .past(Post.to(people.worker(), all, spoken));
    }

    private static Playing discharge(People people) {
        String ref = people.refer(Map.of("ageInMonths", 1, "practice", "K81234"));
        people.changed(
                Map.of(
                        "kind", "discharge-planned",
                        "cases", List.of(ref),
                        "codes",
                                Map.of(
                                        "plannedAt", at(2),
                                        "goingTo", "home",
                                        "premature", "yes")));
        people.nightHasHeard(ref);
        return people.about(ref)
                .refused(people.task(people.manager(), ref, DECIDE, leaves("")))
                .past(people.task(people.manager(), ref, DECIDE, leaves("The unit is full.")));
    }

    /** So many days from now. */
    private static String at(int days) {
        return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Map<String, Object> leaves(String cannotWait) {
        return Map.of("goesAhead", true, "reason", "All is ready.", "cannotWait", cannotWait);
    }

    private static Playing conference(People people) {
        String plan = people.refer(BABY);
        Person manager = people.manager();
        String partner = registered(manager, "adult", "Gil Pike");
        String child = registered(manager, "child", "Ed Marsh");
        People.made(
                manager.post(
                        "/api/v1/people/" + partner + "/concerns",
                        Map.of("role", "risk", "plan", "child-protection", "reference", plan)));
        People.made(
                manager.post(
                        "/api/v1/people/" + partner + "/relationships",
                        Map.of("kind", "carer", "other", child)));
        String ref = people.onlyCaseWith(CONSIDER);
        var without = Map.of("decision", "not-called", "reason", "");
        var hold = Map.of("decision", "hold", "reason", "He was the risk.");
        return people.about(ref)
                .refused(people.task(manager, ref, CONSIDER, without))
                .past(people.task(manager, ref, CONSIDER, hold));
    }

    private static String registered(Person who, String kind, String name) {
        return People.made(who.post("/api/v1/people", Map.of("kind", kind, "name", name)))
                .get("id")
                .stringValue();
    }

    private static Playing leftOut(People people) {
        String ref = people.refer(BABY);
        var visitor =
                Map.of(
                        "agency", "health-visiting",
                        "role", "health-visitor",
                        "reason", "She is the child’s aunt.");
        var injury =
                Map.of("kind", "new-injury", "cases", List.of(ref), "leaveOut", List.of(visitor));
        return people.about(ref)
                .past(Post.to(people.worker(), "/api/v1/changes", injury), AGREE)
                .refused(people.task(people.manager(), ref, AGREE, Map.of("reason", "")));
    }
}
