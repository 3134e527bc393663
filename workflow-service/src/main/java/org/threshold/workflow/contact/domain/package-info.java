/** What a restriction of contact says, and what it rests on. */
@NullMarked
package org.threshold.workflow.contact.domain;

import org.jspecify.annotations.NullMarked;
