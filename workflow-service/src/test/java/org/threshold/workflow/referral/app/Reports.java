package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.ReferredSuspect.Said;
import org.threshold.workflow.referral.app.ReferralReport.Adult;
import org.threshold.workflow.referral.app.ReferralReport.Child;
import org.threshold.workflow.referral.app.ReferralReport.Concern;
import org.threshold.workflow.referral.app.ReferralReport.Harm;
import org.threshold.workflow.referral.app.ReferralReport.Referrer;
import org.threshold.workflow.referral.app.ReferralReport.Suspect;

/** Reports that are in order, for tests to spoil. */
public final class Reports {

    private static final Referrer ANONYMOUS =
            new Referrer(Agency.HEALTH_VISITING, true, "", "", "");

    private Reports() {}

    /** A baby of eleven weeks with nothing seen on it and no suspicion, reported by telephone. */
    public static ReferralReport of(Instant receivedAt) {
        return of(receivedAt, Mark.NONE_SEEN, "not-said");
    }

    static ReferralReport of(Instant receivedAt, Mark mark, String suspicion) {
        return of(concern(List.of(baby(mark)), "At home", "Missed feeds.", suspicion), receivedAt);
    }

    static ReferralReport of(Concern concern, Instant receivedAt) {
        return new ReferralReport(concern, ANONYMOUS, "telephone", receivedAt);
    }

    static Concern concern(List<Child> children, String where, String worry, String suspicion) {
        return concern(children, where, worry, suspicion, "no");
    }

    private static Concern concern(
            List<Child> children, String where, String worry, String suspicion, String others) {
        return new Concern(
                children, List.of(), where, worry, suspicion, others, OptionalInt.empty());
    }

    /** A report in which nobody asked whether there are other children. */
    static ReferralReport notAsked(Instant receivedAt) {
        var baby = List.of(baby(Mark.NONE_SEEN));
        return of(concern(baby, "At home", "Missed feeds.", "not-said", "not-asked"), receivedAt);
    }

    /** A partner of a parent is suspected, and also told of as an adult around the child. */
    static ReferralReport suspecting(Instant receivedAt, String name) {
        var adult = StatedPerson.unknown(PersonKind.ADULT).named(Names.of(name));
        return suspecting(receivedAt, adult, adult);
    }

    /** One that tells of an adult, and of somebody who is suspected. */
    static ReferralReport suspecting(Instant receivedAt, StatedPerson adult, StatedPerson who) {
        var baby = List.of(baby(Mark.NONE_SEEN));
        var concern =
                new Concern(
                        baby,
                        List.of(new Adult(adult, "partner")),
                        "At home",
                        "Missed feeds.",
                        "not-said",
                        "no",
                        OptionalInt.empty());
        var suspect = new Suspect(who, "parents-partner", new Said("mother", "He shook her."));
        var harm = new Harm(List.of(suspect), "", Optional.empty());
        return new ReferralReport(concern, ANONYMOUS, "telephone", receivedAt, harm);
    }

    static Child baby(Mark mark) {
        var born = new Born.Known(LocalDate.parse("2026-09-07"));
        var person = StatedPerson.unknown(PersonKind.CHILD).born(born);
        return new Child(person, Mobility.NOT_KNOWN, mark, "face");
    }
}
