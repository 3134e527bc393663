package org.threshold.workflow.platform.inbox;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.backoff.FixedBackOff;
import org.threshold.workflow.platform.EventHandler;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.platform.RealTime;
import org.threshold.workflow.platform.Topics;
import tools.jackson.databind.json.JsonMapper;

/** The topics that are heard, and what happens when the database is out of reach. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    /** The consumer group of this service, whichever copy of it takes a record. */
    static final String GROUP = "workflow-service";

    /** The topics that this service hears. */
    static final List<String> HEARD = List.of(Topics.NOTIFICATION_EVENTS, Topics.AGENCY_REPLIES);

    private static final int AT_ONCE = 4;
    private static final long PAUSE_MS = 1_000;

    @Bean
    NewTopics inboxTopics() {
        return new NewTopics(
                topic(Topics.CASE_EVENTS),
                topic(Topics.NOTIFICATION_REQUESTS),
                topic(Topics.NOTIFICATION_EVENTS),
                topic(Topics.AGENCY_REPLIES),
                topic(Topics.DEAD_LETTER));
    }

    private static NewTopic topic(String name) {
        return TopicBuilder.name(name).partitions(Topics.PARTITIONS).build();
    }

    @Bean
    Envelopes envelopes(JsonMapper json) {
        return new Envelopes(json);
    }

    @Bean
    Inbox inbox(
            TransactionOperations transactions,
            JdbcClient jdbc,
            Envelopes envelopes,
            List<EventHandler> handlers,
            RealTime real) {
        return new Inbox(
                transactions, new InboxRows(jdbc), envelopes, new Handlers(handlers), real);
    }

    @Bean
    TakeIn takeIn(Inbox inbox, Incidents incidents) {
        return new TakeIn(inbox, incidents);
    }

    @Bean
    InboxParkedKeys parkedKeys(Inbox inbox, TakeIn takeIn) {
        return new InboxParkedKeys(inbox, takeIn);
    }

    @Bean
    DeadLetters deadLetters(KafkaProperties kafka) {
        return new DeadLetters(kafka);
    }

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> inboxContainer(
            KafkaProperties kafka, Envelopes envelopes, TakeIn takeIn, DeadLetters deadLetters) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        var heard = new ContainerProperties(HEARD.toArray(String[]::new));
        heard.setGroupId(GROUP);
        heard.setAckMode(AckMode.MANUAL_IMMEDIATE);
        heard.setMessageListener(new InboxListener(envelopes, takeIn, deadLetters));
        var consumers =
                new DefaultKafkaConsumerFactory<byte[], byte[]>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var container = new ConcurrentMessageListenerContainer<>(consumers, heard);
        container.setConcurrency(AT_ONCE);
        container.setCommonErrorHandler(neverSkip());
        return container;
    }

    /** Offers a record again, once a second and for ever: no record is passed over. */
    private static DefaultErrorHandler neverSkip() {
        var handler =
                new DefaultErrorHandler(
                        new FixedBackOff(PAUSE_MS, FixedBackOff.UNLIMITED_ATTEMPTS));
        handler.setClassifications(Map.of(), true);
        return handler;
    }
}
