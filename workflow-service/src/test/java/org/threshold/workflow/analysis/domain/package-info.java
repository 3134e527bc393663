/** What a draft analysis holds back, and what a reply to it says. */
@NullMarked
package org.threshold.workflow.analysis.domain;

import org.jspecify.annotations.NullMarked;
