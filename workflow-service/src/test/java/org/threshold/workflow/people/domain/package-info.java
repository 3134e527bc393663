/** Tests of the rules of knowing people. */
@NullMarked
package org.threshold.workflow.people.domain;

import org.jspecify.annotations.NullMarked;
