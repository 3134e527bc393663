package org.threshold.workflow.prebirth.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Finds the assessment of which an agency’s own system says what it did for the mother. */
@Service
class CaredFor {

    private final ExpectedChildren children;
    private final JoinedCases joined;
    private final PreBirths rows;
    private final PreBirthDesk desk;

    CaredFor(ExpectedChildren children, JoinedCases joined, PreBirths rows, PreBirthDesk desk) {
        this.children = children;
        this.joined = joined;
        this.rows = rows;
        this.desk = desk;
    }

    /** Keeps it in the latest of the case; a system speaks for its own agency only. */
    CareResult of(
            Actor who,
            CaseRef asked,
            Agency whose,
            Function<PreBirthAssessment, List<Refusal>> keeping) {
        if (who.holds(Role.AGENCY_CLIENT) && who.agency() != whose) {
            return new CareResult.Refused(
                    List.of(
                            new Refusal(
                                    "agency",
                                    "This is for another agency to say: " + whose.words() + ".",
                                    "Have that agency’s system say it, or ring the social"
                                            + " worker.")));
        }
        Optional<PreBirthAssessment> latest =
                children.known(asked)
                        ? rows.of(joined.answering(asked)).stream().findFirst()
                        : Optional.empty();
        return latest.map(one -> kept(keeping.apply(desk.lock(one.id()))))
                .orElseGet(CareResult.NotThere::new);
    }

    private static CareResult kept(List<Refusal> refusals) {
        return refusals.isEmpty() ? new CareResult.Kept() : new CareResult.Refused(refusals);
    }
}
