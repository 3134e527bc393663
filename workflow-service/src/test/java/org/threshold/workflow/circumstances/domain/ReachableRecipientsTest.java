package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threshold.local.credentials.AgencySystem;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Recipient;

/** Somebody receives for every recipient: inside on the work list, outside at their agency. */
class ReachableRecipientsTest {

    @Test
    void every_party_of_the_catalogue_is_told_in_some_state() {
        Set<Party> used =
                Arrays.stream(ChangeKind.values())
                        .flatMap(kind -> EventCatalogue.of(kind).rows().stream())
                        .map(RecipientRow::who)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class)));

        assertThat(used).isEqualTo(EnumSet.allOf(Party.class));
    }

    @Test
    void every_condition_of_the_catalogue_is_used() {
        Set<Condition> used = EnumSet.noneOf(Condition.class);
        for (ChangeKind kind : ChangeKind.values()) {
            EventCatalogue.of(kind).rows().forEach(row -> used.addAll(row.when()));
            EventCatalogue.of(kind).pace().pulledUp().ifPresent(one -> used.add(one.when()));
        }

        assertThat(used).isEqualTo(EnumSet.allOf(Condition.class));
    }

    @Test
    void every_agency_outside_has_a_system_of_the_local_simulator(@TempDir Path folder) {
        List<AgencySystem> systems =
                new CredentialsFile(folder.resolve("credentials.json"))
                        .readOrMake("http://localhost:1")
                        .systems();

        assertThat(systems).extracting(AgencySystem::agency).containsAll(outside());
    }

    private static Set<String> outside() {
        return Arrays.stream(ChangeKind.values())
                .flatMap(ReachableRecipientsTest::told)
                .filter(one -> !one.inside())
                .map(Recipient::agency)
                .map(Agency::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Recipient> told(ChangeKind kind) {
        return Arrays.stream(MatrixState.values())
                .flatMap(state -> RecipientMatrix.decide(kind, state).tell().stream())
                .map(ToTell::recipient);
    }
}
