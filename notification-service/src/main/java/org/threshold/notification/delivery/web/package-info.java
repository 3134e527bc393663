/** How telling each agency goes, for the people who run this service, and its replay. */
@NullMarked
package org.threshold.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
