package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.agreement.domain.Monitor;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.AgencyDesks;
import org.threshold.workflow.circumstances.ExtraRecipients;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;

/**
 * Adds to those who are told of an agreement every monitor and everybody who gets a copy
 * (R-4.2-8c), and to those who are told that it is not kept every monitor, whoever reported it and
 * however little they knew of the agreement.
 */
@Service
class AgreementHearers implements ExtraRecipients {

    private final FindAgreement find;
    private final AgencyDesks desks;

    AgreementHearers(FindAgreement find, AgencyDesks desks) {
        this.find = find;
        this.desks = desks;
    }

    @Override
    public List<Recipient> of(NewChange change) {
        return switch (change.kind()) {
            case WRITTEN_AGREEMENT ->
                    find.named(change)
                            .map(one -> desks(change, Stream.concat(watching(one), copies(one))))
                            .orElseGet(List::of);
            case AGREEMENT_BREACHED ->
                    find.meant(change).stream()
                            .flatMap(one -> desks(change, watching(one)).stream())
                            .distinct()
                            .toList();
            default -> List.of();
        };
    }

    private static Stream<Agency> watching(WrittenAgreement agreement) {
        return agreement.monitors().stream()
                .filter(Monitor::accepted)
                .map(one -> one.watch().agency());
    }

    private static Stream<Agency> copies(WrittenAgreement agreement) {
        return agreement.words().copies().stream();
    }

    private List<Recipient> desks(NewChange change, Stream<Agency> agencies) {
        return agencies.distinct()
                .flatMap(agency -> desks.of(agency, change).stream())
                .distinct()
                .toList();
    }
}
