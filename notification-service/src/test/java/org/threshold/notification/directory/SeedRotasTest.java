package org.threshold.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.notification.platform.local.Credentials;
import org.threshold.notification.platform.local.Credentials.AgencySystem;
import org.threshold.notification.platform.local.Credentials.Services;
import org.threshold.notification.platform.local.CredentialsFile;

class SeedRotasTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Recipient DOCTOR = new Recipient("hospital", "paediatrician");
    private static final Recipient SERGEANT = new Recipient("police", "police-referral-sergeant");

    private final DutiesInMemory kept = new DutiesInMemory();

    @Test
    void whoever_is_seeded_is_there_every_minute_of_two_years_so_that_no_ladder_climbs_for_it() {
        seed("hospital", "police", "gp");

        assertThat(kept.rotas.all()).containsKeys(DOCTOR, SERGEANT).hasSize(5);
        assertThat(kept.rotas.all()).containsKeys(Expertise.ROLES.toArray(Recipient[]::new));
        BankHolidays holidays = new BankHolidays(Set.of(LocalDate.parse("2026-12-25")));
        Span twoYears = new Span(NOW, NOW.plus(Duration.ofDays(731)));
        assertThat(kept.rotas.all().values())
                .allSatisfy(rota -> assertThat(rota.gaps(twoYears, holidays)).isEmpty());
    }

    @Test
    void what_an_operator_has_entered_is_left_alone_and_an_agency_that_is_not_there_is_left_out() {
        kept.enter(DOCTOR, Rota.NONE);

        seed("hospital");

        assertThat(kept.rotas.of(DOCTOR))
                .extracting(Rotas.Entered::rota)
                .containsExactly(Rota.NONE);
        assertThat(kept.rotas.of(SERGEANT)).isEmpty();
    }

    private void seed(String... agencies) {
        CredentialsFile file = mock(CredentialsFile.class);
        var systems =
                Arrays.stream(agencies)
                        .map(agency -> new AgencySystem(agency, "key", "url", "secret", "mail"))
                        .toList();
        given(file.read()).willReturn(new Credentials(systems, new Services(null, null)));
        new SeedRotas(file, kept.rotas, () -> NOW).afterSingletonsInstantiated();
    }
}
