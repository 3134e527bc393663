package org.threshold.workflow.agreement.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Breach.Seen;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.NewChange;

/**
 * Attaches a report that an agreement is not kept to the agreement that it means, whoever reported
 * it and by whichever way. What was seen ends an agreement in force; what is suspected leaves it.
 * In both cases somebody has to do what was agreed for that.
 */
@Service
class AgreementBreaches implements ChangeListener {

    private final FindAgreement find;
    private final WrittenAgreements agreements;
    private final AgreementErrands errands;
    private final AgreementKeepingUp keeping;

    AgreementBreaches(
            FindAgreement find,
            WrittenAgreements agreements,
            AgreementErrands errands,
            AgreementKeepingUp keeping) {
        this.find = find;
        this.agreements = agreements;
        this.errands = errands;
        this.keeping = keeping;
    }

    @Override
    public void recorded(Change change) {
        if (change.what().kind() == ChangeKind.AGREEMENT_BREACHED) {
            find.meant(change.what()).stream()
                    .findFirst()
                    .flatMap(one -> agreements.lock(one.id()))
                    .ifPresent(agreement -> attach(change, agreement));
        }
    }

    private void attach(Change change, WrittenAgreement agreement) {
        var breach = breach(change, agreement);
        agreements.keep(breach, change.recordedAt());
        if (!agreement.state().ended()) {
            errands.act(agreement, breach, change.recordedAt());
        }
        if (agreement.active() && breach.seen().certain()) {
            keeping.breached(change.by(), agreement);
        }
    }

    private static Breach breach(Change change, WrittenAgreement agreement) {
        NewChange what = change.what();
        return new Breach(
                change.id(),
                agreement.id(),
                new Seen(
                        what.stage().equals(TellOfBreach.BREACHED),
                        what.code(TellOfBreach.SAFE),
                        what.code(TellOfBreach.OBSERVER),
                        what.code(TellOfBreach.TERM)),
                agreement.state(),
                what.occurredAt(),
                "");
    }
}
