package org.threshold.notification.directory;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threshold.notification.directory.Rotas.Entered;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.local.CredentialsFile;

/**
 * Enters made-up rotas of the demo agencies, before anything listens. Only desks that are always
 * there: what is told of the demo does not depend on the hour at which somebody starts it. What an
 * operator has entered since is left alone.
 */
@Component
@Profile("local")
class SeedRotas implements SmartInitializingSingleton {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private static final Map<Recipient, Rota> ALWAYS_THERE =
            Map.of(
                    new Recipient("hospital", "paediatrician"),
                    dayAndNight(
                            "Consultant paediatrician of the week",
                            "01632 960 201",
                            "On-call consultant paediatrician",
                            "01632 960 202"),
                    new Recipient("hospital", "designated-doctor"),
                    dayAndNight(
                            "Designated doctor for safeguarding",
                            "01632 960 203",
                            "Designated doctor on call for the county",
                            "01632 960 204"),
                    new Recipient("hospital", "radiology"),
                    dayAndNight(
                            "Paediatric radiologist",
                            "01632 960 205",
                            "On-call radiologist",
                            "01632 960 206"),
                    new Recipient("hospital", "paediatric-network"),
                    dayAndNight(
                            "Children’s hospital, adviser of the network",
                            "01632 960 207",
                            "Children’s hospital, on-call registrar",
                            "01632 960 208"),
                    new Recipient("police", "police-referral-sergeant"),
                    dayAndNight(
                            "Child abuse investigation unit, referral desk",
                            "01632 960 301",
                            "Force control room, duty sergeant",
                            "01632 960 302"));

    private final CredentialsFile file;
    private final Rotas rotas;
    private final CaseClock clock;

    SeedRotas(CredentialsFile file, Rotas rotas, CaseClock clock) {
        this.file = file;
        this.rotas = rotas;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ALWAYS_THERE.forEach(
                (recipient, rota) -> {
                    if (isThere(recipient) && rotas.of(recipient).isEmpty()) {
                        rotas.enter(recipient, new Entered(rota, clock.now()));
                    }
                });
    }

    private boolean isThere(Recipient recipient) {
        return file.read().systems().stream()
                .anyMatch(system -> system.agency().equals(recipient.agency()));
    }

    private static Rota dayAndNight(String day, String ring, String night, String ringAtNight) {
        return new Rota(
                List.of(
                        turn(new Hours(MORNING, EVENING), day, ring),
                        turn(new Hours(EVENING, MORNING), night, ringAtNight)));
    }

    private static Turn turn(Hours hours, String name, String ring) {
        return new Turn(EnumSet.allOf(DutyDay.class), hours, name, ring);
    }
}
