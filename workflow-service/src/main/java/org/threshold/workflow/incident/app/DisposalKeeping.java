package org.threshold.workflow.incident.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.Disposal.How;
import org.threshold.workflow.incident.domain.Disposal.Recorded;
import org.threshold.workflow.incident.domain.DisposalGiven;
import org.threshold.workflow.platform.Refusal;

/**
 * Keeps how an incident was disposed of. Every incident here is one around a child, so a warning is
 * put before the domestic abuse lead, once for each incident (R-TVP-5).
 */
@Service
class DisposalKeeping {

    private final Disposals disposals;
    private final WarningLimits limits;
    private final DisposalRecord record;

    DisposalKeeping(Disposals disposals, WarningLimits limits, DisposalRecord record) {
        this.disposals = disposals;
        this.limits = limits;
        this.record = record;
    }

    List<Refusal> refusals(AbuseIncident one, DisposalGiven given) {
        return given.refusals(one.about().at(), record.now());
    }

    /** The same again is kept once. */
    void keep(Actor who, AbuseIncident one, DisposalGiven given) {
        List<Disposal> before = disposals.of(List.of(one.id()));
        if (before.stream().noneMatch(old -> same(old, given))) {
            add(who, one, given, before.stream().anyMatch(Disposal::waitsForLead));
        }
    }

    private static boolean same(Disposal old, DisposalGiven given) {
        return old.how().kind() == given.kind() && old.how().at().equals(given.at());
    }

    private void add(Actor who, AbuseIncident one, DisposalGiven given, boolean flagged) {
        var recorded = new Recorded(who.agency(), record.now());
        var disposal =
                new Disposal(
                        record.newId(),
                        one.id(),
                        one.about().cases(),
                        new How(given.kind(), given.at(), given.words(), recorded),
                        Optional.empty());
        disposals.add(disposal, who);
        if (disposal.waitsForLead() && !flagged) {
            limits.begins(disposal);
        }
        record.keep(who, "domestic-abuse-incident-disposed-of", disposal, given.kind().code());
    }
}
