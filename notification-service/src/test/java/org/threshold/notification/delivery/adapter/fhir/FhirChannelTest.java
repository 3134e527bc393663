package org.threshold.notification.delivery.adapter.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Kind;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Gone;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Rejected;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Reader;
import org.threshold.notification.delivery.Requests;
import org.threshold.notification.delivery.Tier;
import org.threshold.notification.delivery.adapter.Bodies;
import org.threshold.notification.delivery.adapter.outbound.AgencyCall;
import org.threshold.notification.delivery.adapter.outbound.Calls;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.AgencyDouble.Received;

class FhirChannelTest {

    private static final DeliveryId ID = new DeliveryId(new UUID(0, 99));

    private final AgencyDouble agency = AgencyDouble.listening();
    private final AgencyCall call = Calls.local(Instant.EPOCH);
    private final FhirChannel channel =
            new FhirChannel(
                    new FhirMessage(
                            Bodies.example(), FhirServer.FHIR, URI.create("https://tell.example")),
                    new FhirAnswer(FhirServer.FHIR),
                    Bodies.localAddress(),
                    call);

    @AfterEach
    void close() throws IOException {
        call.destroy();
        agency.close();
    }

    @Test
    void a_message_has_a_header_what_it_is_about_and_its_data() {
        agency.answersWith(FhirServer::ok);

        assertThat(send(Tier.T1)).isEqualTo(new Accepted(200));

        Bundle bundle = FhirServer.read(received().body());
        assertThat(Cardinalities.missingIn(bundle, FhirServer.FHIR)).isEmpty();
        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.MESSAGE);
        assertThat(bundle.getEntry())
                .extracting(each -> (Object) each.getResource().getClass())
                .containsExactly(MessageHeader.class, Communication.class, Parameters.class);
        MessageHeader header = FhirServer.header(received().body());
        assertThat(header.getIdElement().getValue()).isEqualTo("urn:uuid:" + ID);
        assertThat(received().body()).contains("\"id\":\"" + ID + "\"");
        assertThat(header.getEventCoding().getCode()).isEqualTo("org.threshold.new-injury.v1");
        assertThat(header.getSource().getEndpoint()).isEqualTo("https://tell.example");
        assertThat(header.getDestinationFirstRep().getName()).isEqualTo("police");
        assertThat(header.getFocus())
                .extracting(each -> each.getReference())
                .containsExactlyElementsOf(
                        bundle.getEntry().stream().skip(1).map(each -> each.getFullUrl()).toList());
    }

    @Test
    void it_is_posted_to_the_operation_with_the_token_and_as_fhir() {
        agency.answersWith(FhirServer::ok);

        send(Tier.T1);

        assertThat(received().asked().path()).isEqualTo("/webhook/$process-message");
        assertThat(received().asked().authorization()).isEqualTo("Bearer t0ken");
        assertThat(received().contentType()).isEqualTo("application/fhir+json");
    }

    @Test
    void tier_T1_tells_codes_and_tier_T0_only_to_ring() {
        agency.answersWith(FhirServer::ok);

        send(Tier.T1);
        send(Tier.T0);

        assertThat(agency.received().get(0).body()).contains("EV-03", "head", "CP-2041", "dataref");
        assertThat(agency.received().get(1).body())
                .contains("contact-us", "CP-2041")
                .doesNotContain("injury", "EV-03", "head", "dataref", "occurredAt");
    }

    @Test
    void every_attempt_sends_the_same() {
        agency.answersWith(FhirServer::ok);

        send(Tier.T1);
        send(Tier.T1);

        assertThat(agency.received().get(0).body()).isEqualTo(agency.received().get(1).body());
    }

    @Test
    void an_answer_that_names_who_has_read_it_is_passed_on() {
        agency.answersWith(asked -> FhirServer.readBy(asked, "Ada Byron", "duty inspector"));

        assertThat(send(Tier.T1))
                .isEqualTo(new Accepted(200, new Reader("Ada Byron", "duty inspector")));
    }

    @Test
    void a_fatal_error_ends_it_and_a_transient_one_does_not() {
        agency.answersWith(asked -> FhirServer.says(asked, ResponseType.FATALERROR));
        assertThat(send(Tier.T1)).isEqualTo(new Rejected(200));

        agency.answersWith(asked -> FhirServer.says(asked, ResponseType.TRANSIENTERROR));
        assertThat(send(Tier.T1)).isEqualTo(new Refused(503));
    }

    @Test
    void a_server_may_answer_to_the_plain_id_too() {
        agency.answersWith(asked -> FhirServer.answers(ID.toString()));

        assertThat(send(Tier.T1)).isEqualTo(new Accepted(200));
    }

    @Test
    void an_answer_to_another_message_is_none() {
        assertUnanswered(asked -> FhirServer.answers(new UUID(0, 98).toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ok",
                "{}",
                "[]",
                "{\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Bundle\",\"type\":\"message\",\"entry\":[{\"resource\":"
                        + "{\"resourceType\":\"MessageHeader\",\"response\":{\"code\":\"splendid\","
                        + "\"identifier\":\"00000000-0000-0000-0000-000000000063\"}}}]}"
            })
    void what_is_no_response_message_is_no_answer(String body) {
        assertUnanswered(asked -> body);
    }

    @Test
    void a_redirect_is_not_followed_and_gone_is_gone() {
        agency.redirects();
        assertThat(send(Tier.T1)).isEqualTo(new Refused(307));
        agency.answers(410);
        assertThat(send(Tier.T1)).isEqualTo(new Gone(410));

        assertThat(agency.received()).hasSize(2);
    }

    @Test
    void a_huge_answer_is_not_read_and_a_slow_one_is_not_waited_for() {
        long start = System.nanoTime();
        agency.answersWithoutEnd();
        assertThat(send(Tier.T1)).isEqualTo(new Unanswered());
        agency.answersDropByDrop();
        assertThat(send(Tier.T1)).isEqualTo(new Unanswered());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void a_certificate_that_nobody_vouches_for_gets_no_message() {
        try (AgencyDouble unknown = AgencyDouble.withACertificateOfItsOwn()) {
            assertThat(send(Tier.T1, unknown)).isEqualTo(new Unreachable());
            assertThat(unknown.received()).isEmpty();
        }
    }

    @Test
    void the_directory_takes_an_address_and_a_token_that_can_be_sent() {
        Map<String, String> good = Map.of("url", "https://a.example/fhir");
        Map<String, String> bad = Map.of("url", "ftp://a.example", "token", "two words");

        assertThat(channel.problemsWith(good)).isEmpty();
        assertThat(channel.problemsWith(bad))
                .extracting("field")
                .containsExactly("settings.url", "settings.token");
    }

    private void assertUnanswered(UnaryOperator<String> answer) {
        agency.answersWith(answer);

        assertThat(send(Tier.T1)).isEqualTo(new Unanswered());
    }

    private Outcome send(Tier tier) {
        return send(tier, agency);
    }

    private Outcome send(Tier tier, AgencyDouble to) {
        Map<String, String> settings = Map.of("url", to.address().toString(), "token", "t0ken");
        return channel.send(
                new Dispatch(
                        ID, new Endpoint("fhir", settings), Requests.aRequest(tier, Kind.TELL)));
    }

    private Received received() {
        return agency.received().getFirst();
    }
}
