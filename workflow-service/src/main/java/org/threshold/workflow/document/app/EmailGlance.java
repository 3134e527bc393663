package org.threshold.workflow.document.app;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.document.domain.Email;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a filed e-mail, for whoever is told that nobody has read it. */
@Service
class EmailGlance implements SubjectGlance {

    private final Entries entries;

    EmailGlance(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String kind() {
        return EntrySteps.SUBJECT;
    }

    @Override
    public String page(UUID id) {
        return entries.find(new EntryId(id)).map(one -> "/documents/" + one.id()).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return entries.find(new EntryId(id)).stream()
                .flatMap(
                        one ->
                                Stream.concat(
                                        one.email().stream().map(EmailGlance::received),
                                        one.sender().stream()
                                                .map(
                                                        check ->
                                                                "Its sender: "
                                                                        + check.words()
                                                                        + ".")))
                .toList();
    }

    private static String received(Email email) {
        return "An e-mail about the child, received on "
                + DueWords.exact(email.receivedAt())
                + email.sender().agency().map(Agency::words).map(it -> ", from: " + it).orElse("")
                + ".";
    }
}
