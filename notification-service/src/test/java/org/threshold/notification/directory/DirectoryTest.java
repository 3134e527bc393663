package org.threshold.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.notification.directory.Lookup.Disabled;
import org.threshold.notification.directory.Lookup.NoSuchChannel;
import org.threshold.notification.directory.Lookup.Reachable;
import org.threshold.notification.directory.Lookup.UnknownRecipient;
import org.threshold.notification.platform.Refusal;

class DirectoryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Recipient SERGEANT = new Recipient("police", "police-referral-sergeant");
    private static final Recipient DESK = new Recipient("police", Recipient.ANY_ROLE);
    private static final Endpoint OWN = new Endpoint("post", Map.of("to", "sergeant"));
    private static final Endpoint ANY = new Endpoint("post", Map.of("to", "desk"));

    private final EntriesInMemory entries = new EntriesInMemory();
    private final Directory directory = new EntryDirectory(entries);
    private final EnterChannels enter =
            new EnterChannels(entries, () -> NOW, List.of(new PostKind()));

    @Test
    void a_role_is_reached_by_its_own_entry() {
        enter.handle(SERGEANT, List.of(OWN));
        enter.handle(DESK, List.of(ANY));

        assertThat(directory.find(SERGEANT, Preference.FIRST))
                .isEqualTo(new Reachable(SERGEANT, OWN));
    }

    @Test
    void a_role_without_an_entry_is_reached_at_its_agency() {
        enter.handle(DESK, List.of(ANY));

        assertThat(directory.find(SERGEANT, Preference.FIRST)).isEqualTo(new Reachable(DESK, ANY));
    }

    @Test
    void an_agency_that_is_not_there_is_unknown() {
        assertThat(directory.find(SERGEANT, Preference.FIRST)).isEqualTo(new UnknownRecipient());
    }

    @Test
    void a_missing_second_channel_is_said_to_be_missing() {
        enter.handle(SERGEANT, List.of(OWN));

        assertThat(directory.find(SERGEANT, Preference.SECOND)).isEqualTo(new NoSuchChannel());
    }

    @Test
    void a_disabled_channel_is_not_used_until_it_is_entered_again() {
        enter.handle(SERGEANT, List.of(OWN, ANY));
        directory.disable(SERGEANT, Preference.FIRST, NOW);
        assertThat(directory.find(SERGEANT, Preference.FIRST)).isEqualTo(new Disabled());
        assertThat(directory.find(SERGEANT, Preference.SECOND))
                .isEqualTo(new Reachable(SERGEANT, ANY));

        enter.handle(SERGEANT, List.of(OWN));
        assertThat(directory.find(SERGEANT, Preference.FIRST))
                .isEqualTo(new Reachable(SERGEANT, OWN));
    }

    @Test
    void an_entry_without_channels_or_with_three_is_refused() {
        assertThat(enter.handle(SERGEANT, List.of()))
                .extracting(Refusal::field)
                .containsExactly("channels");
        assertThat(enter.handle(SERGEANT, List.of(OWN, OWN, OWN)))
                .extracting(Refusal::field)
                .containsExactly("channels");
        assertThat(entries.of(SERGEANT)).isEmpty();
    }

    @Test
    void a_kind_that_nobody_knows_and_settings_that_do_not_fit_are_refused_where_they_are() {
        List<Endpoint> wrong =
                List.of(new Endpoint("pigeon", Map.of()), new Endpoint("post", Map.of()));

        assertThat(enter.handle(SERGEANT, wrong))
                .extracting(Refusal::field)
                .containsExactly("channels[0].kind", "channels[1].settings.to");
    }

    @ParameterizedTest
    @CsvSource({
        "practice-k81234, true",
        "practice-81234, false",
        "practice-k812345, false",
        "practice-k81234-safeguarding-lead, true",
        "practice-k81234-nurse, false"
    })
    void a_practice_is_entered_under_its_ods_code_alone(String role, boolean taken) {
        var practice = new Recipient("gp", role);

        List<Refusal> refusals = enter.handle(practice, List.of(OWN));

        assertThat(refusals.isEmpty()).isEqualTo(taken);
        assertThat(refusals).allSatisfy(one -> assertThat(one.field()).isEqualTo("role"));
        assertThat(entries.of(practice).isEmpty()).isNotEqualTo(taken);
    }
}
