package org.threshold.workflow.archfixtures.r5web.referral.adapter.jdbc;

import org.springframework.ui.Model;

/** Fills a page from the database's side. */
record BadModel(Model model) {}
