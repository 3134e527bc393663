package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.Control;
import org.threshold.workflow.agreement.SafeTonight;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.KeptAwayRule;
import org.threshold.workflow.investigation.domain.Suspect;
import org.threshold.workflow.referral.CaseRef;

/** Says whether the police keep away from a child everybody whom they suspect. */
@Service
class SuspectsTonight implements SafeTonight {

    private final Investigations investigations;
    private final Suspects suspects;

    SuspectsTonight(Investigations investigations, Suspects suspects) {
        this.investigations = investigations;
        this.suspects = suspects;
    }

    @Override
    public Set<Control> controls(CaseRef ref) {
        List<Suspect> all =
                investigations.openOf(List.of(ref)).stream()
                        .map(Investigation::id)
                        .flatMap(id -> suspects.of(id).stream())
                        .toList();
        return KeptAwayRule.keptAway(all) ? Set.of(Control.SUSPECT_KEPT_AWAY) : Set.of();
    }
}
