/**
 * The rules of the liaison of a practice and the health visitors; nothing here knows a database or
 * a page.
 */
@NullMarked
package org.threshold.workflow.liaison.domain;

import org.jspecify.annotations.NullMarked;
