package org.threshold.notification.delivery.adapter.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Communication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Kind;
import org.threshold.notification.delivery.Requests;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.delivery.Tier;
import org.threshold.notification.delivery.adapter.Bodies;
import org.threshold.notification.directory.Endpoint;

/** Every message that is sent is valid by what HL7 publishes with FHIR R4. */
class FhirMessageTest {

    private static final RulesOfR4 RULES = new RulesOfR4(FhirServer.FHIR);

    private final FhirMessage message =
            new FhirMessage(Bodies.example(), FhirServer.FHIR, URI.create("https://tell.example"));

    @ParameterizedTest
    @CsvSource({
        "T0, TELL",
        "T1, TELL",
        "T0, CORRECT",
        "T1, CORRECT",
        "T0, WITHDRAW",
        "T1, WITHDRAW"
    })
    void a_message_of_each_tier_and_kind_keeps_the_schema_and_all_invariants(Tier tier, Kind kind) {
        assertThat(RULES.count()).isGreaterThan(50);
        assertThat(RULES.brokenBy(bundle(Requests.aRequest(tier, kind)))).isEmpty();
    }

    @Test
    void a_request_for_information_does_too() {
        TellRequest asking =
                Requests.asking("police", Kind.TELL, Map.of("due", "2026-11-30T17:00:00Z"));

        assertThat(RULES.brokenBy(bundle(asking))).isEmpty();
    }

    @Test
    void what_is_not_valid_is_found() {
        Bundle headless = bundle(Requests.aRequest());
        headless.getEntry().removeFirst();
        Bundle twice = bundle(Requests.aRequest());
        twice.addEntry(twice.getEntry().get(1).copy());
        Bundle counted = bundle(Requests.aRequest()).setTotal(3);
        Bundle untyped = bundle(Requests.aRequest()).setType((BundleType) null);
        Bundle undecided = bundle(Requests.aRequest());
        ((Communication) undecided.getEntry().get(1).getResource()).setStatus(null);

        assertThat(RULES.brokenBy(headless)).anyMatch(one -> one.startsWith("bdl-12"));
        assertThat(RULES.brokenBy(twice)).anyMatch(one -> one.startsWith("bdl-7"));
        assertThat(RULES.brokenBy(counted)).anyMatch(one -> one.startsWith("bdl-1:"));
        assertThat(RULES.brokenBy(untyped)).isNotEmpty();
        assertThat(RULES.brokenBy(undecided)).anyMatch(one -> one.contains("status"));
    }

    private Bundle bundle(TellRequest request) {
        Endpoint endpoint = new Endpoint("fhir", Map.of("url", "https://police.example/fhir"));
        return FhirServer.read(
                message.of(new Dispatch(new DeliveryId(new UUID(0, 99)), endpoint, request)));
    }
}
