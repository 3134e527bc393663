package org.threshold.workflow.agreement.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;

/** Who gets a copy: everybody involved, and every monitor among them (R-4.2-8c). */
final class CopiesRule {

    private CopiesRule() {}

    static List<Refusal> refusals(WrittenAgreement agreement) {
        List<Agency> copies = agreement.words().copies();
        if (copies.isEmpty()) {
            return List.of(
                    new Refusal(
                            "copies",
                            "It is not said who gets a copy. Practitioners who have not read an"
                                    + " agreement cannot see that it is broken (recommendation"
                                    + " 4.2-8).",
                            "Name every agency that is involved with the child."));
        }
        List<Agency> left =
                agreement.monitors().stream()
                        .map(one -> one.watch().agency())
                        .filter(agency -> !copies.contains(agency))
                        .distinct()
                        .toList();
        return left.isEmpty() ? List.of() : List.of(withoutCopy(left));
    }

    private static Refusal withoutCopy(List<Agency> left) {
        return new Refusal(
                "copies",
                left.stream().map(Agency::words).collect(Collectors.joining(", "))
                        + (left.size() == 1 ? " watches" : " watch")
                        + " without a copy (recommendation 4.2-8).",
                "Give a copy to every monitor.");
    }
}
