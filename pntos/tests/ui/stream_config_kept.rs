use pntos::client::MessageStreamConfig;

fn keep(config: &MessageStreamConfig) -> MessageStreamConfig {
    *config
}

fn main() {
    let _ = keep;
}
