package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.WrittenAgreementProcess;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.worklist.Restartable;

/** Starts an agreement’s process again with each check and review that is still to be made. */
@Service
class RestartAgreement implements Restartable {

    /** What the process waits for until the agreement ends; no step of its own. */
    static final String AGREEMENT_AT_ITS_END = "agreement-at-its-end";

    private final FindAgreement find;
    private final WrittenAgreements agreements;
    private final AgreementDuties duties;

    RestartAgreement(FindAgreement find, WrittenAgreements agreements, AgreementDuties duties) {
        this.find = find;
        this.agreements = agreements;
        this.duties = duties;
    }

    @Override
    public String process() {
        return WrittenAgreementProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return agreements
                .find(new AgreementId(subjectId))
                .or(() -> agreements.watchedBy(new MonitorId(subjectId)))
                .map(
                        one ->
                                new Carried(
                                        process(),
                                        one.id().value(),
                                        parts(one),
                                        List.of(one.caseRef().value())));
    }

    private static List<UUID> parts(WrittenAgreement agreement) {
        return Stream.concat(
                        Stream.of(agreement.id().value()),
                        agreement.monitors().stream().map(one -> one.id().value()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        WrittenAgreement agreement = find.lock(new AgreementId(subjectId)).orElseThrow();
        if (!agreement.active()) {
            return Optional.empty();
        }
        duties.start(agreement);
        duties.running(agreement).forEach(due -> duties.add(agreement, due));
        return Optional.of(AGREEMENT_AT_ITS_END);
    }
}
