package org.threshold.workflow.archfixtures.r5kafka.referral.app;

import org.apache.kafka.clients.producer.ProducerRecord;

/** Speaks to Kafka from a use case. */
record BadKafka(ProducerRecord<String, String> sent) {}
