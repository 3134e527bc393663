package org.threshold.workflow.agreement.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.ReviewAgreement.Given;
import org.threshold.workflow.agreement.app.ReviewAgreement.Outcome;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.WrittenAgreement;

/** Keeps what a review came to. */
@Service
class AgreementReviewKeeping {

    private final AgreementDuties duties;
    private final AgreementKeepingUp keeping;

    AgreementReviewKeeping(AgreementDuties duties, AgreementKeepingUp keeping) {
        this.duties = duties;
        this.keeping = keeping;
    }

    String reviewed(Actor who, WrittenAgreement agreement, Given given) {
        duties.met(AgreementSteps.AGREEMENT, agreement.id().value());
        return switch (given.outcome()) {
            case Outcome.Ends(var how) -> {
                keeping.ended(who, agreement, how.state(), given.reason());
                yield "The agreement has ended, and everybody involved is told.";
            }
            case Outcome.CarriesOn(AgreementEnd.At(var until)) -> {
                keeping.carriesOn(who, agreement, until, given.reason());
                yield "The agreement carries on, and everybody involved is told. Its next review is"
                        + " on the work list.";
            }
            case Outcome.CarriesOn(AgreementEnd.NotSaid()) ->
                    throw new IllegalStateException("the rule refuses a review without an end");
        };
    }
}
