/**
 * How telling each agency goes, for the people who run this service, and its replay; and what
 * networks say, later, of the messages that they were handed.
 */
@NullMarked
package org.threshold.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
