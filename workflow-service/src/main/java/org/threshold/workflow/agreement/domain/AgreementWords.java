package org.threshold.workflow.agreement.domain;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.access.Agency;

/**
 * What an agreement says, as people give it; its words stay in the database. A draft may lack any
 * of it.
 *
 * @param purpose what it is to make clear
 * @param copies the agencies that get a copy
 * @param ifBrokenTonight the answer to "If broken tonight, who would know and by when?"
 */
public record AgreementWords(
        String purpose,
        List<BoundAdult> adults,
        List<Term> terms,
        AgreementEnd end,
        List<Agency> copies,
        String ifBrokenTonight) {

    public AgreementWords {
        adults = List.copyOf(adults);
        terms = List.copyOf(terms);
        copies = copies.stream().distinct().toList();
    }

    /** The same, ending then. */
    AgreementWords until(Instant at) {
        return new AgreementWords(
                purpose, adults, terms, new AgreementEnd.At(at), copies, ifBrokenTonight);
    }

    @Override
    public String toString() {
        return "AgreementWords[" + terms.size() + " terms, " + end + "]";
    }
}
